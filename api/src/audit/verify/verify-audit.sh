#!/usr/bin/env bash
# Verifies an audit log of Corridor without Corridor: bash, openssl, coreutils and awk alone.
#   verify-audit.sh AUDIT_FOLDER [CHECKPOINTS_OF_THE_WITNESS [PUBLIC_KEY_OF_THE_WITNESS]]
# Reads keys, checkpoints and log/*.log; says what is not as it was signed, and names the record. Exit status 0: all holds.
# Without the file that the witness keeps, a tail that was cut off together with its checkpoints cannot be seen.
set -euo pipefail
export LC_ALL=C
folder=${1:?usage: verify-audit.sh AUDIT_FOLDER [CHECKPOINTS_OF_THE_WITNESS [PUBLIC_KEY_OF_THE_WITNESS]]}
outside=${2:-} witness_key=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0
fault() { echo "FAULT  $*"; faults=$((faults + 1)); }
hex_to_bytes() { tr a-f A-F | basenc --base16 -d; }
base64_is_plain() { [ "$(printf %s "$1" | base64 -d 2>"$work/bin.err" | base64 -w0)" = "$1" ]; }
id_of() { { printf '%s\n' "$1"; printf "$2"; cat "$3"; } | sha256sum | cut -c1-8; } # name, kind, raw key

# Parts of a file of notes: $2.1.text, $2.1.sigs, $2.2.text, …; prints how many notes there are.
split_notes() {
  awk -v to="$2" 'BEGIN { RS = "" } { n++; print > (to "." int((n + 1) / 2) (n % 2 ? ".text" : ".sigs")) }
    END { print n % 2 ? -1 : n / 2 }' "$1"
  [ ! -s "$1" ] || [ "$(tail -c 2 "$1" | basenc --base16)" = 0A0A ] || echo bad >"$2.torn"
}
der() { printf 302a300506032b6570032100 | hex_to_bytes; cat "$1"; } # raw key
signed_by() { # text, line of the signature, name, raw key
  local code=${2##* }
  [ "$2" = "— $3 $code" ] && base64_is_plain "$code" || return 1
  printf %s "$code" | base64 -d >"$work/sig"
  [ "$(head -c 4 "$work/sig" | basenc --base16 | tr A-F a-f)" = "$(id_of "$3" '\001' "$4")" ] || return 1
  tail -c +5 "$work/sig" >"$work/sig.only"
  der "$4" >"$work/key.der"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$1" -sigfile "$work/sig.only" \
    >"$work/openssl.out" 2>&1
}
cosigned() { # text, line of the cosignature: 4 bytes of key id, 8 of time, 64 of signature
  local code=${2##* } name seconds
  name=${2#— } name=${name% *}
  base64_is_plain "$code" || return 1
  printf %s "$code" | base64 -d >"$work/sig"
  openssl pkey -pubin -in "$witness_key" -outform DER | tail -c 32 >"$work/witness.raw"
  [ "$(head -c 4 "$work/sig" | basenc --base16 | tr A-F a-f)" = "$(id_of "$name" '\004' "$work/witness.raw")" ] || return 1
  seconds=$((16#$(tail -c +5 "$work/sig" | head -c 8 | basenc --base16)))
  { printf 'cosignature/v1\ntime %s\n' "$seconds"; cat "$1"; } >"$work/cosigned"
  tail -c +13 "$work/sig" >"$work/sig.only"
  openssl pkeyutl -verify -pubin -inkey "$witness_key" -rawin -in "$work/cosigned" -sigfile "$work/sig.only" \
    >"$work/openssl.out" 2>&1
}

# 1. The keys: the name follows from the first, each next one is signed by the one before.
keys=$(split_notes "$folder/keys" "$work/key")
[ "$keys" -ge 1 ] && [ ! -e "$work/key.torn" ] || { fault "keys: cannot be read"; keys=0; }
origin=
for ((k = 1; k <= keys; k++)); do
  { read -r form; read -r name; read -r raw; read -r _ from; } <"$work/key.$k.text" || true
  [ "$form" = corridor-key/v1 ] && base64_is_plain "$raw" || { fault "key $((k - 1)): cannot be read"; break; }
  printf %s "$raw" | base64 -d >"$work/key.$k.raw"
  echo "$from" >"$work/key.$k.from"
  [ $k -gt 1 ] || origin="corridor-audit-$(sha256sum "$work/key.1.raw" | cut -c1-32)"
  signer=$((k > 1 ? k - 1 : 1))
  [ "$name" = "$origin" ] && signed_by "$work/key.$k.text" "$(cat "$work/key.$k.sigs")" "$origin" "$work/key.$signer.raw" ||
    { fault "key $((k - 1)): not signed by the key before it"; break; }
done

# 2. Checkpoints, our own and those from outside: signed by the key of their time. Kept as lines: size, root, head.
: >"$work/points"
read_checkpoints() { # file, name in messages
  local n c k text line rest held size root head ours
  n=$(split_notes "$1" "$work/$2")
  [ "$n" -ge 0 ] && [ ! -e "$work/$2.torn" ] || { fault "$2 checkpoints: cannot be read"; return; }
  for ((c = 1; c <= n; c++)); do
    text=$work/$2.$c.text held=no
    { read -r name; read -r size; read -r root; read -r rest; read -r _ head; } <"$text" || true
    [[ $size =~ ^(0|[1-9][0-9]{0,15})$ && $name = "$origin" && $(wc -l <"$text") = 5 ]] || size=
    for ((k = keys; k >= 1 && ${#size} > 0; k--)); do
      [ "$(cat "$work/key.$k.from")" -le "$size" ] || continue
      ours=$(head -n 1 "$work/$2.$c.sigs")
      signed_by "$text" "$ours" "$origin" "$work/key.$k.raw" && { held=yes; break; }
      [ "$(cat "$work/key.$k.from")" -eq "$size" ] || break
    done
    while read -r line; do
      [[ -n $line ]] && [ -z "$witness_key" ] || cosigned "$text" "$line" || held=no
    done < <(tail -n +2 "$work/$2.$c.sigs")
    [ "$2" = outside ] || [ "$(wc -l <"$work/$2.$c.sigs")" = 1 ] || held=no
    [ $held = yes ] && echo "$size $root $head" >>"$work/points" || fault "$2 checkpoint $((c - 1)): not signed by this log"
  done
}
read_checkpoints "$folder/checkpoints" own
[ -z "$outside" ] || read_checkpoints "$outside" outside

# 3. The records: one file each behind a zero byte, hashed by the thousand; number, length and link are kept beside.
: >"$work/leaves"
mkdir "$work/batch"
hash_batch() { (cd "$work/batch" && printf '%s\n' * | xargs sha256sum | cut -c1-64) >>"$work/leaves"; rm -f "$work/batch/"*; }
count=0
for segment in "$folder"/log/*.log; do
  while IFS= read -r line; do
    record=${line#* }
    printf '\0%s' "$record" >"$work/batch/$(printf %06d $((count % 1000)))"
    [ "${line%% *}" = ${#record} ] && shape=whole || shape=damaged
    prev=${record##*\"prev\":\"} seq=${record##*\"prev\":\"*\",*\"seq\":}
    echo "$shape ${seq%%[!0-9]*}. ${prev%%\"*}" >>"$work/links"
    count=$((count + 1))
    [ $((count % 1000)) -ne 0 ] || hash_batch
  done <"$segment"
done
[ $((count % 1000)) -eq 0 ] || hash_batch

# 4. The chain: a record whose content changed no longer fits the next; one whose link changed fits neither neighbour.
[ $count -eq 0 ] || awk -v count=$count '
  FILENAME ~ /points$/ { head[$1 - 1] = $3; next }
  FILENAME ~ /leaves$/ { leaf[l++] = $1; next }
  { shape[r] = $1; seq[r] = $2 + 0; prev[r++] = $3 }
  END {
    for (i = 0; i < 64; i++) none = none "0"
    for (i = 0; i < count; i++) {
      broken = prev[i] != (i ? leaf[i - 1] : none)
      n = i + 1
      next_is_it = n < count && (shape[n] == "damaged" || seq[n] != n || n in head && head[n] != leaf[n] || n + 1 < count && prev[n + 1] != leaf[n])
      again = n < count && prev[n] != leaf[i] && !next_is_it
      if (shape[i] == "damaged") bad = "the line is damaged"
      else if (seq[i] != i) bad = "it says that it is record " seq[i]
      else if (i in head && head[i] != leaf[i] || again) bad = "it is not the record that was signed"
      else if (broken && !i) bad = "it is not the record that was signed"
      else bad = ""
      if (bad != "") { print "record " i ": " bad; exit }
    }
  }' "$work/points" "$work/leaves" "$work/links" >"$work/first"
[ ! -s "$work/first" ] || fault "$(cat "$work/first")"

# 5. The tree: the root over the first SIZE leaves is the one of the last checkpoint of each side.
root_of() { # size
  head -n "$1" "$work/leaves" >"$work/level"
  while [ "$(wc -l <"$work/level")" -gt 1 ]; do
    paste -d '' - - <"$work/level" | awk 'length($0) == 128 { print > pairs; next } { print > odd }' pairs="$work/pairs" odd="$work/odd"
    sed 's/../\\x&/g; s/^/\\x01/' "$work/pairs" | { n=0; while IFS= read -r node; do
      printf "$node" >"$work/batch/$(printf %09d $n)"; n=$((n + 1)); done; }
    (cd "$work/batch" && printf '%s\n' * | xargs sha256sum | cut -c1-64) >"$work/level"
    [ ! -e "$work/odd" ] || cat "$work/odd" >>"$work/level"
    rm -f "$work/batch/"* "$work/pairs" "$work/odd"
  done
  if [ -s "$work/level" ]; then hex_to_bytes <"$work/level"; else sha256sum </dev/null | cut -c1-64 | hex_to_bytes; fi | base64 -w0
}
while read -r size root _; do
  if [ "$size" -gt $count ]; then fault "log: records $count to $((size - 1)) were signed and are not there"
  elif [ "$(root_of "$size")" != "$root" ]; then fault "log: the first $size records are not those that were signed"; fi
done < <(sort -rn "$work/points" | uniq | head -n 3)
covered=$(sort -rn "$work/points" | head -n 1 | cut -d ' ' -f 1)
echo "$count records, ${covered:-0} of them signed, $(wc -l <"$work/points") checkpoints, $faults faults"
[ $faults -eq 0 ]
