# syntax=docker/dockerfile:1
# Two stages: what builds stays behind; what runs is Python, the packages and nothing else.
ARG PYTHON_IMAGE=docker.io/library/python:3.13-slim

FROM ${PYTHON_IMAGE} AS build
WORKDIR /src
COPY requirements/run.lock requirements/run.lock
RUN python3 -m venv /opt/monitor \
 && /opt/monitor/bin/python -m pip install --no-cache-dir --disable-pip-version-check \
      --require-hashes --only-binary :all: -r requirements/run.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY monitor monitor
COPY config config
COPY db db
RUN /opt/monitor/bin/python -m pip install --no-cache-dir --disable-pip-version-check \
      --no-deps --no-build-isolation . \
 && /opt/monitor/bin/python -m pip uninstall --yes --quiet hatchling editables pip

FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.title="monitor" \
      org.opencontainers.image.description="Watches published news for edits and new coverage" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin monitor \
 && mkdir -p /data /config && chown monitor /data
COPY --from=build /opt/monitor /opt/monitor
ENV PATH=/opt/monitor/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MONITOR_STORE__URL=sqlite:////data/monitor.db \
    MONITOR_LOG__FORMAT=json \
    MONITOR_WEB__HOST=0.0.0.0
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import sys, urllib.request as u; sys.exit(u.urlopen('http://127.0.0.1:8080/healthz', timeout=4).status != 200)"]
ENTRYPOINT ["monitor"]
CMD ["run"]
