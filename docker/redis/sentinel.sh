#!/bin/sh
# Sentinel writes what it learns into its own configuration, so that begins in memory (/tmp is a tmpfs).
set -eu
umask 077
file="${SENTINEL_FILE:-/tmp/sentinel.conf}"
cat >"$file" <<CONF
port ${SENTINEL_PORT:-26379}
dir /tmp
sentinel resolve-hostnames yes
sentinel announce-hostnames yes
sentinel monitor omzien ${REDIS_MASTER:-redis-1} ${REDIS_MASTER_PORT:-6379} ${SENTINEL_QUORUM:-2}
sentinel auth-pass omzien $REDIS_PASSWORD
sentinel down-after-milliseconds omzien 5000
sentinel failover-timeout omzien 30000
CONF
exec redis-sentinel "$file"
