# What the scripts of this folder share. Read it with `source`; it changes to the root of the repository.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '\n==> %s\n' "$*"; }

fail() {
    printf '%s: %s\n' "bin/$(basename "$0")" "$*" >&2
    exit 1
}

# --- Addresses -------------------------------------------------------------------------------------------------------

# Does something on this machine answer at the port?
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints a port that nobody uses now. Somebody may take it before its user does: whoever starts a server checks.
free_port() {
    local port
    while true; do
        port=$((20000 + RANDOM % 12000))
        port_is_taken "$port" || break
    done
    echo "$port"
}

# Does the Trellis at the port say that it is well?
is_well() {
    local line=""
    {
        exec 3<>"/dev/tcp/127.0.0.1/$1" &&
            printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3 &&
            read -r -t 5 line <&3
        exec 3>&-
    } 2>/dev/null
    [[ $line == "HTTP/1.1 200"* ]]
}

# --- Clean-up --------------------------------------------------------------------------------------------------------

# Everything that a script starts or makes outside the repository is written down here, and only that is removed.
started_pids=()
started_clusters=()
work_folder=""

# make_work_folder [PARENT]: the folder for this run's databases and logs. PostgreSQL wants a short path for its socket.
make_work_folder() {
    work_folder=$(mktemp -d "${1:-/tmp}/trellis.XXXXXX")
    chmod 755 "$work_folder"
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

clean_up() {
    set +e
    local pid cluster
    for pid in "${started_pids[@]}"; do kill -TERM "$pid" 2>/dev/null; done
    for pid in "${started_pids[@]}"; do wait_for_end "$pid"; done
    for cluster in "${started_clusters[@]}"; do stop_postgres "$cluster"; done
    [ -z "$work_folder" ] || rm -rf "$work_folder"
}

# Waits until a server of ours has ended; after ten seconds it is made to.
wait_for_end() {
    local tries
    for tries in $(seq 100); do
        kill -0 "$1" 2>/dev/null || break
        if [ "$tries" = 100 ]; then kill -KILL "$1" 2>/dev/null; fi
        sleep 0.1
    done
    wait "$1" 2>/dev/null || true
}

# --- PostgreSQL ------------------------------------------------------------------------------------------------------

postgres_bin=/usr/lib/postgresql/15/bin

# PostgreSQL refuses to run as root: then its own user, which Debian's package makes, runs it.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        (cd "$work_folder" && runuser -u postgres -- "$@")
    else
        (cd "$work_folder" && "$@")
    fi
}

# Starts a cluster of our own, on a free port of this machine alone, and sets `postgres_url` to its first database.
# Its settings are as durable as a school's.
start_postgres() {
    local folder=$work_folder/cluster try port
    mkdir "$folder"
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
    as_postgres "$postgres_bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
        --data-checksums >"$work_folder/initdb.log" 2>&1 || {
        cat "$work_folder/initdb.log" >&2
        fail "PostgreSQL could not make a cluster in $folder"
    }
    for try in 1 2 3 4 5; do
        port=$(free_port)
        if as_postgres "$postgres_bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 -s \
            -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c max_connections=200" start \
            </dev/null >/dev/null 2>&1; then
            started_clusters+=("$folder/data")
            postgres_url="postgres://postgres@127.0.0.1:$port/postgres"
            return
        fi
    done
    cat "$folder/log" >&2
    fail "PostgreSQL did not start after $try tries; its log is above"
}

stop_postgres() {
    as_postgres "$postgres_bin/pg_ctl" -D "$1" -m immediate -s -w stop </dev/null >/dev/null 2>&1 || true
}

# Makes a database in our cluster and prints its address.
make_postgres_database() {
    "$postgres_bin/psql" -X -q "$postgres_url" -c "CREATE DATABASE $1" >&2
    echo "${postgres_url%/*}/$1"
}

# --- Trellis ---------------------------------------------------------------------------------------------------------

# start_trellis NAME BINARY DATABASE: starts a server in a folder of its own, waits until it is well, and sets
# `trellis_port` and `trellis_pid`.
start_trellis() {
    local name=$1 binary=$2 database=$3 try
    mkdir -p "$work_folder/$name"
    for try in 1 2 3; do
        trellis_port=$(free_port)
        (cd "$work_folder/$name" && exec "$binary" serve --database "$database" --host 127.0.0.1 \
            --port "$trellis_port") </dev/null >"$work_folder/$name.log" 2>&1 &
        trellis_pid=$!
        started_pids+=("$trellis_pid")
        wait_until_well "$trellis_port" "$trellis_pid" && return
    done
    cat "$work_folder/$name.log" >&2
    fail "the server on $name did not answer after $try tries; its log is above"
}

# wait_until_well PORT PID: gives up after 30 seconds, or at once when the server has ended.
wait_until_well() {
    local tries
    for tries in $(seq 300); do
        if is_well "$1"; then return 0; fi
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.1
    done
    echo "no answer in $((tries / 10)) seconds" >&2
    return 1
}
