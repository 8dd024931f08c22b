"""How fast the service answers, and what memory it takes.

    python benches/service.py target/release/scrutineer [--seconds 5] [--requests 1080000]

Needs wrk (Debian's package) on the path, and for the comparison the oxigraph server (PyPI package `oxigraph`). All is measured on this
machine in one run. Peaks of a machine that does other things too are not the program's: look at the load that is printed.
"""

import argparse
import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

PORT, PEER = 18080, 18081
BASE = f"http://127.0.0.1:{PORT}"
# questions that read facts alone, not answers to others
QUESTIONS = ["P01", "P03", "P08", "P14", "P16", "P21", "P27", "P34", "P42", "P55"]


def resident(pid):
    """MiB in memory of a process and of those it started."""
    total = 0
    children = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True).stdout.split()
    for one in [str(pid), *children]:
        with open(f"/proc/{one}/status") as status:
            # a process that has just ended has none
            total += next((int(line.split()[1]) for line in status if line.startswith("VmRSS:")), 0)
    return total / 1024


def get(url, data=None, headers=None):
    with urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers or {})) as answer:
        return answer.read()


def until(url):
    for _ in range(300):
        try:
            get(url)
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{url} does not answer")


def wrk(path, connections, seconds, script=None):
    command = ["wrk", "-t2" if connections > 1 else "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    told = subprocess.run([*command, *(["-s", script] if script else []), BASE + path], capture_output=True, text=True).stdout

    def milliseconds(percent):
        value, unit = re.search(rf"{percent}%\s+([\d.]+)(us|ms|s)", told).groups()
        return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1))
    return milliseconds(50), milliseconds(99), rate, int(bad.group(1)) if bad else 0


def paced(paths, rate, seconds, threads=6):
    """Latencies in milliseconds of requests at a rate, each begun when it is due."""
    taken = []

    def ask(first):
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        start = time.perf_counter()
        for number in range(first, int(rate * seconds), threads):
            due = start + number / rate
            time.sleep(max(0, due - time.perf_counter()))
            connection.request("GET", paths[number % len(paths)])
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status
            taken.append((time.perf_counter() - due) * 1000)

    workers = [threading.Thread(target=ask, args=(first,)) for first in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.99)], taken[-1]


def beside_oxigraph(program, folder):
    """Medians of ten questions here and at the oxigraph server, by turns."""
    if not shutil.which("oxigraph"):
        print("SKIPPED the comparison: the oxigraph server is not on the path")
        return
    data = os.path.join(folder, "base.nq")
    with open(data, "wb") as file:
        file.write(subprocess.run([program, "export"], capture_output=True, check=True).stdout)
        context = "https://w3id.org/scrutineer/graph/context"
        for line in get(f"{BASE}/graph/context.nt").decode().splitlines():
            file.write(f"{line.rstrip(' .')} <{context}> .\n".encode())
    store = os.path.join(folder, "store")
    subprocess.run(["oxigraph", "load", "--location", store, "--file", data], check=True, capture_output=True)
    peer = subprocess.Popen(
        ["oxigraph", "serve-read-only", "--location", store, "--bind", f"127.0.0.1:{PEER}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(f"http://127.0.0.1:{PEER}/query?query=ASK%7B%7D")
        headers = {"Content-Type": "application/sparql-query", "Accept": "text/csv"}
        ratios = []
        print("question   here, ms   oxigraph, ms   ratio   rows")
        for question in QUESTIONS:
            query = json.loads(get(f"{BASE}/api/v1/questions/{question}"))["item"]["query"].encode()
            times = {BASE + "/sparql": [], f"http://127.0.0.1:{PEER}/query": []}
            rows = set()
            for _ in range(15):
                for url, taken in times.items():
                    start = time.perf_counter()
                    answer = get(url, query, headers)
                    taken.append((time.perf_counter() - start) * 1000)
                    rows.add(len(answer.splitlines()))
            here, there = (statistics.median(taken) for taken in times.values())
            ratios.append(here / there)
            print(f"{question:8} {here:10.2f} {there:14.2f} {here / there:7.2f}   {sorted(rows)}")
        print(f"ratio, median of ten: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
        print(f"memory of the oxigraph server: {resident(peer.pid):.0f} MiB")
    finally:
        peer.terminate()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=1_080_000, help="an hour's worth at 300 a second")
    asked = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.2f}, processors: {os.cpu_count()}")
    service = subprocess.Popen(
        [asked.program, "serve", "--bind", f"127.0.0.1:{PORT}", "--rate", "0", "--costly-rate", "0"],
        stderr=subprocess.DEVNULL,
    )
    try:
        until(f"{BASE}/readyz")
        before = resident(service.pid)
        print(f"memory when ready: {before:.0f} MiB")
        print("path                              connections   p50, ms   p99, ms   requests/s   failed")
        for path in ["/en/countries/KEN", "/api/v1/countries/KEN", "/api/v1/countries/KEN/profile"]:
            for connections in (1, 16, 64):
                middle, high, rate, failed = wrk(path, connections, asked.seconds)
                print(f"{path:33} {connections:11} {middle:9.2f} {high:9.2f} {rate:12.0f} {failed:8}")
        codes = [one["code"] for one in json.loads(get(f"{BASE}/api/v1/countries?un_member=true&limit=500"))["items"]]
        pages = [f"/en/countries/{code}" for code in codes]
        for page in pages:
            get(BASE + page)
        middle, high, longest = paced(pages, 300, 20)
        print(f"country pages of all members, 300 requests/s: p50 {middle:.2f} ms, p99 {high:.2f} ms, longest {longest:.1f} ms")
        with tempfile.TemporaryDirectory() as folder:
            beside_oxigraph(asked.program, folder)
            script = os.path.join(folder, "mixed.lua")
            paths = [*pages, *(f"/api/v1/countries/{code}" for code in codes), "/en/", "/ar/elections", "/api/v1/incidents",
                     "/sparql?query=" + urllib.parse.quote("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?c } } GROUP BY ?g")]
            with open(script, "w") as file:
                file.write("local paths = {" + ",".join(json.dumps(path) for path in paths) + "}\n")
                file.write("local n = 0\nrequest = function() n = n + 1; return wrk.format('GET', paths[n % #paths + 1]) end\n")
            middle_memory = resident(service.pid)
            done, start = 0, time.time()
            while done < asked.requests:
                _, _, rate, failed = wrk("/", 16, 30, script)
                assert failed == 0, failed
                done += int(rate * 30)
            print(f"{done} requests in {time.time() - start:.0f} s; memory: {before:.0f} MiB when ready, "
                  f"{middle_memory:.0f} before them, {resident(service.pid):.0f} after them")
    finally:
        service.terminate()
        service.wait()
    print(f"load after: {os.getloadavg()[0]:.2f}")


main()
