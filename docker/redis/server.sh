#!/bin/sh
# A Redis that may be master today and replica tomorrow: Sentinel decides, and is told a name that holds after a restart.
set -eu
exec redis-server --port "${REDIS_PORT:-6379}" --appendonly yes \
  --maxmemory-policy noeviction \
  --requirepass "$REDIS_PASSWORD" --masterauth "$REDIS_PASSWORD" \
  --replica-announce-ip "$REDIS_NAME" ${REDIS_REPLICA_OF:+--replicaof $REDIS_REPLICA_OF}
