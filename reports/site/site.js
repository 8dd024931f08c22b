// Small comforts; every page works without them.
"use strict";
(() => {
  const find = document.getElementById("find");
  const editor = document.getElementById("query");
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && find) {
      event.preventDefault();
      find.focus();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target === editor) {
      editor.form.requestSubmit();
    }
  });
  // a list that decides on another list of the form
  for (const select of document.querySelectorAll("select#question, select#topic")) {
    select.addEventListener("change", () => select.form.requestSubmit());
  }
})();
