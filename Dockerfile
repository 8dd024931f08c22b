# The service in a small image, without root. Build with the sources as context: docker build -t scrutineer .
FROM rust:1-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked && strip target/release/scrutineer

FROM debian:bookworm-slim
# a font for Chinese PDFs; all other fonts are part of the program
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /source/target/release/scrutineer /usr/local/bin/scrutineer
USER 65534:65534
EXPOSE 8080
ENV SCRUTINEER_BIND=0.0.0.0:8080
HEALTHCHECK NONE
ENTRYPOINT ["scrutineer"]
CMD ["serve"]
