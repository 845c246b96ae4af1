// Makes the .br files of this folder again from their published sources:
//   node build.mjs <folder of MISP warninglists> <rules.js of the npm package psl>
// Same sources and same Node version give the same bytes. Formats are described where each file is read.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { join } from "node:path";

const [warninglists, suffixRules] = process.argv.slice(2);
const here = import.meta.dirname;

function save(name, bytes) {
  const input = Buffer.from(bytes);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: input.length };
  const output = brotliCompressSync(input, { params });
  writeFileSync(join(here, name), output);
  console.log(name, input.length, "->", output.length);
}

const list = (name) => JSON.parse(readFileSync(join(warninglists, name + ".json"), "utf8"));
const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// Disposable mail domains: one a line, sorted.
save("disposable-mail.br", [...new Set(list("disposable-email").list.map((d) => d.trim().toLowerCase().replace(/^[.@]/, "")))].sort(ordinal).join("\n"));

// Public suffix rules: one a line, in punycode, sorted.
const rules = JSON.parse(readFileSync(suffixRules, "utf8").replace(/^export default /, "").replace(/;\s*$/, "").replace(/,\s*\]$/, "]"));
const ascii = (rule) => {
  const mark = /^(\*\.|!)/.exec(rule)?.[0] ?? "";
  return mark + new URL("http://" + rule.slice(mark.length)).hostname;
};
save("public-suffixes.br", [...new Set(rules.map(ascii))].sort(ordinal).join("\n"));

// Of two lists with one range the later names it.
// Address ranges: per list a header and, per family, prefix lengths and the gaps between sorted network addresses.
const ipLists = [
  ["rfc5735", 1], ["rfc1918", 1], ["rfc6598", 1], ["multicast", 1], ["rfc3849", 1],
  ["zscaler", 2], ["icloud-private-relay", 7],
  ["amazon-aws", 6], ["google-gcp", 6], ["microsoft-azure", 6], ["oracle-oci", 6], ["ovh-cluster", 6],
  ["vpn-ipv4", 3], ["vpn-ipv6", 3],
];

function parseNetwork(text) {
  const [address, length] = text.trim().split("/");
  const bits = address.includes(":") ? 128 : 32;
  let value = 0n;
  if (bits === 32) for (const part of address.split(".")) value = (value << 8n) | BigInt(part);
  else {
    const [head, tail] = address.split("::");
    const left = head ? head.split(":") : [];
    const right = tail ? tail.split(":") : [];
    const middle = address.includes("::") ? Array(8 - left.length - right.length).fill("0") : [];
    for (const part of [...left, ...middle, ...right]) value = (value << 16n) | BigInt("0x" + part);
  }
  const prefix = length === undefined ? bits : Number(length);
  const host = BigInt(bits - prefix);
  return { bits, value: (value >> host) << host, prefix };
}

function varint(out, value) {
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) { out.push(Number(rest)); return; }
    out.push(Number(rest & 127n) | 128);
  }
}

const ipBytes = [];
ipBytes.push(ipLists.length);
for (const [name, category] of ipLists) {
  const source = list(name);
  const date = String(source.version).length === 8 ? String(source.version) : "";
  for (const text of [name, date]) ipBytes.push(text.length, ...Buffer.from(text));
  ipBytes.push(category);
  for (const bits of [32, 128]) {
    const seen = new Map();
    for (const n of source.list.map(parseNetwork)) if (n.bits === bits) seen.set(n.value + "/" + n.prefix, n);
    const networks = [...seen.values()].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.prefix - b.prefix));
    varint(ipBytes, BigInt(networks.length));
    ipBytes.push(...networks.map((n) => n.prefix));
    let previous = 0n;
    for (const n of networks) { varint(ipBytes, n.value - previous); previous = n.value; }
  }
}
save("ip-ranges.br", ipBytes);

// Unicode: "f" lines map a character to its NFKC lower-case form, "p" lines give canonical pairs. All hexadecimal.
const hex = (text) => [...text].map((c) => c.codePointAt(0).toString(16)).join(" ");
const fold = (text) => text.normalize("NFKC").toLowerCase().normalize("NFKC");
const lines = [];
for (let code = 0x80; code < 0x30000; code++) {
  if ((code >= 0xac00 && code < 0xd7a4) || (code >= 0xd800 && code < 0xe000)) continue;
  const c = String.fromCodePoint(code);
  let folded = fold(c);
  while (fold(folded) !== folded) folded = fold(folded);
  if (folded !== c) lines.push("f " + code.toString(16) + " " + hex(folded));
  const parts = [...c.normalize("NFD")];
  if (parts.length < 2 || c.normalize("NFC") !== c) continue;
  const head = parts.slice(0, -1).join("").normalize("NFC");
  if ([...head].length === 1) lines.push("p " + code.toString(16) + " " + hex(head + parts.at(-1)));
}
save("unicode-fold.br", lines.join("\n"));
