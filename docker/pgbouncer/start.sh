#!/bin/sh
# Writes the only secret into memory (/run/pgbouncer is a tmpfs), and becomes PgBouncer.
set -eu
umask 077
folder="${PGBOUNCER_RUN:-/run/pgbouncer}"
printf '"omzien" "%s"\n' "$DATABASE_PASSWORD" >"$folder/userlist.txt"
sed "s|/run/pgbouncer|$folder|" "$(dirname "$0")/pgbouncer.ini" >"$folder/pgbouncer.ini"
exec pgbouncer "$folder/pgbouncer.ini"
