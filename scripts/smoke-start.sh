#!/usr/bin/env bash
# Does `npm start` do what README.md promises? Starts it on an empty data directory, once on the embedded engine and once
# on a new PostgreSQL database, asks for the pages that a visitor and a program ask for first, and stops it with SIGTERM.
#
# Needs an installed checkout (`npm ci`), curl, and PostgreSQL: TEST_DATABASE_URL, else DATABASE_URL, else
# postgres@127.0.0.1:5432. The database is dropped afterwards. START_SECONDS (180) bounds build and first start.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"

server_url=${TEST_DATABASE_URL:-${DATABASE_URL:-postgres://postgres@127.0.0.1:5432/postgres}}
start_seconds=${START_SECONDS:-180}
stop_seconds=30
work=$(mktemp -d)
database=tongban_smoke_$$_$RANDOM
group=

# What a shell of an operator may hold must not reach the server under test.
unset DATABASE_URL TEST_DATABASE_URL TONGBAN_DEMO TONGBAN_DEMO_EXTENT TONGBAN_KEY_FILE TONGBAN_PUBLIC_URL TLS_CERT TLS_KEY TRUST_PROXY

main() {
  smoke 'embedded engine'
  sql "create database $database"
  smoke 'PostgreSQL' "DATABASE_URL=$(with_database "$database")"
  echo 'npm start works on both engines.'
}

# smoke NAME [VARIABLE=VALUE…]: one start on an empty data directory.
smoke() {
  local name=$1 directory="$work/${1%% *}" port address
  shift
  mkdir "$directory"
  port=$(free_port)
  address=http://127.0.0.1:$port
  # A session of its own: npm, its shell and the server get the signal together, as from a terminal or an init system.
  env HOST=127.0.0.1 PORT="$port" DATA_DIR="$directory/var" "$@" setsid npm start >"$directory/log" 2>&1 &
  group=$!
  log="$directory/log"

  wait_until_ready "$address" || fail "$name: $address/readyz did not answer in $start_seconds s"
  grep -q ":$port" "$log" || fail "$name: no line names the address"
  curl -fsS -o /dev/null "$address/healthz" || fail "$name: /healthz"
  curl -fsS "$address/" >"$directory/home.html" || fail "$name: the home page"
  grep -q '</html>' "$directory/home.html" || fail "$name: the home page is not a page"
  curl -fsS "$address/api/v1/openapi.json" >"$directory/openapi.json" || fail "$name: the OpenAPI document"
  node -e 'if (!JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).openapi.startsWith("3.")) process.exit(1)' \
    "$directory/openapi.json" || fail "$name: the OpenAPI document is none"

  kill -TERM -- "-$group"
  wait_until_gone || fail "$name: still running $stop_seconds s after SIGTERM"
  group=
  # The embedded engine gives its directory back at the end of an orderly stop, not when it is killed.
  [ ! -e "$directory/var/lock.json" ] || fail "$name: the data directory was not given back"
  echo "$name: started, answered, stopped."
}

wait_until_ready() {
  local deadline=$((SECONDS + start_seconds))
  until curl -fs -o /dev/null "$1/readyz"; do
    if [ "$SECONDS" -ge "$deadline" ] || ! group_runs; then return 1; fi
    sleep 0.5
  done
}

wait_until_gone() {
  local deadline=$((SECONDS + stop_seconds))
  while group_runs; do
    if [ "$SECONDS" -ge "$deadline" ]; then return 1; fi
    sleep 0.2
  done
}

# Ended processes that nobody has collected do not count: in a container the first process may not do it.
group_runs() {
  { cat /proc/[0-9]*/stat 2>/dev/null || true; } |
    awk -v group="$group" '{ sub(/^.*\) /, ""); if ($3 == group && $1 != "Z") found = 1 } END { exit !found }'
}

fail() {
  echo "$1" >&2
  echo '--- what the server wrote last:' >&2
  tail -n 40 "$log" >&2
  exit 1
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

with_database() {
  node -e 'const u = new URL(process.argv[1]); u.pathname = `/${process.argv[2]}`; console.log(u.href)' "$server_url" "$1"
}

sql() {
  node --input-type=module -e '
    import pg from "pg";
    const client = new pg.Client({ connectionString: process.argv[1] });
    await client.connect();
    await client.query(process.argv[2]);
    await client.end();
  ' "$server_url" "$1"
}

clean_up() {
  local status=$?
  if [ -n "$group" ] && group_runs; then kill -KILL -- "-$group" || true; fi
  sql "drop database if exists $database with (force)" || true
  rm -rf "$work"
  exit "$status"
}
trap clean_up EXIT

main
