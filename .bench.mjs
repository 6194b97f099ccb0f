var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// ../../tmp/mtg/minbench.mts
import { readFileSync as readFileSync2, readdirSync as readdirSync2 } from "node:fs";

// src/language.ts
import { existsSync as existsSync2, readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";
import { parse } from "yaml";

// src/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function nearestPackage(folder) {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`no package.json above ${fileURLToPath("file:///work/main/src/language.ts")}`);
  return nearestPackage(above);
}
var PACKAGE_ROOT = nearestPackage(dirname(fileURLToPath("file:///work/main/src/language.ts")));

// src/language.ts
var ROOT = join2(PACKAGE_ROOT, "language");
function parseLexicon(text3, name) {
  const [head, ...lines] = text3.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const columns = head?.split("	") ?? [];
  if (columns[0] !== "word") throw new Error(`lexicon ${name}: the first line must name the columns, \u201Cword\u201D first`);
  const entries2 = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const cells = line.split("	");
    const entry = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
    if (cells.length > columns.length) throw new Error(`lexicon ${name}: \u201C${line}\u201D has more cells than columns`);
    entries2.set(cells[0], entry);
  }
  return entries2;
}
var PROOF = /^(?:examples|not):/m;
function parseRule(path, id) {
  const text3 = readFileSync(path, "utf8");
  const end = PROOF.exec(text3)?.index ?? text3.length;
  const rule = parse(text3.slice(0, end));
  if (typeof rule !== "object" || rule === null || !("id" in rule))
    throw new Error(`rule ${id}: not a mapping with an id`);
  if (rule.id !== id) throw new Error(`rule ${id}: its id says \u201C${String(rule.id)}\u201D; it must equal the path`);
  let proof = null;
  const proven = () => proof ??= { id, ...parse(text3.slice(end)) };
  return {
    ...rule,
    id,
    get examples() {
      return proven()["examples"];
    },
    get not() {
      return proven()["not"];
    }
  };
}
function rulesUnder(root, folder) {
  const files = readdirSync(join2(root, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".yaml")).map((file) => join2(folder, file).replaceAll("\\", "/").slice(0, -5)).sort().map((id) => parseRule(join2(root, `${id}.yaml`), id));
}
function remember(load) {
  const known4 = /* @__PURE__ */ new Map();
  return (name) => {
    if (!known4.has(name)) known4.set(name, load(name));
    return known4.get(name);
  };
}
function loadLanguage(code, root = join2(ROOT, code)) {
  if (!existsSync2(root)) throw new Error(`no language folder ${root}`);
  return {
    code,
    lexicon: remember((name) => parseLexicon(readFileSync(join2(root, "lexicon", `${name}.tsv`), "utf8"), name)),
    rules: remember((folder) => rulesUnder(join2(root, "rules"), folder))
  };
}

// src/annotate/chunk.ts
var INSIDE_NP = /* @__PURE__ */ new Set(["determiner", "adjective", "number", "noun", "name", "possessive"]);
var NOMINAL = /* @__PURE__ */ new Set(["noun", "name", "number", "pronoun"]);
var FRESH_DETERMINER = /* @__PURE__ */ new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your"
]);
var WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
function nounPhraseEnd(tokens, at) {
  if (tokens[at].tag === "pronoun") return tokens[at + 1]?.tag === "possessive" ? at : at + 1;
  let end = at;
  let nominal = false;
  for (let i = at; i < tokens.length; i++) {
    const token2 = tokens[i];
    if (token2.tag === "quote" && token2.lower !== token2.lemma && i > at) continue;
    if (!INSIDE_NP.has(token2.tag)) {
      const next = tokens[i + 1];
      const joined3 = token2.tag === "adverb" && !nominal && next && (next.tag === "adjective" || next.tag === "number" || token2.lower === "only");
      const abbreviated = token2.text === "." && nominal && next?.tag === "name";
      const slash = token2.text === "/" && nominal && next?.tag === "name";
      const marked = token2.tag === "quote" && token2.text.length <= 2 && i > at && next !== void 0 && INSIDE_NP.has(next.tag);
      if (joined3 || slash || marked || abbreviated) continue;
      break;
    }
    if (token2.tag === "determiner" && nominal && FRESH_DETERMINER.has(token2.lower) && tokens[i - 1]?.tag !== "possessive")
      break;
    if (token2.tag === "name" && end === at + 1 && WEEKDAY.test(tokens[at].lower)) break;
    if (NOMINAL.has(token2.tag)) nominal = true;
    end = i + 1;
  }
  while (end > at && tokens[end - 1].tag === "possessive" && tokens[end]?.tag === "verb") end--;
  return nominal || end > at && tokens[end - 1].tag === "adjective" && tokens[at].tag === "determiner" ? end : at;
}
function headOf(tokens, first, end) {
  for (let i = end - 1; i >= first; i--) if (tokens[i].tag === "noun" || tokens[i].tag === "name") return i;
  return end - 1;
}
var IN_GROUP = /* @__PURE__ */ new Set(["auxiliary", "adverb", "negation", "to"]);
function mainVerb(tokens, at) {
  let last = -1;
  for (let i = at; i < tokens.length; i++) {
    const { tag } = tokens[i];
    if (tag === "verb") return i;
    if (!IN_GROUP.has(tag)) break;
    if (tag === "to" && i > at && !/^(?:be|have|ought)$/.test(lastAuxiliary(tokens, at, i)) && tokens[i - 1].tag !== "negation")
      break;
    if (tag === "auxiliary" && last >= 0 && tokens[i].form === "modal") break;
    if (tag === "auxiliary") last = i;
  }
  return last;
}
function lastAuxiliary(tokens, at, end) {
  for (let i = end - 1; i >= at; i--) if (tokens[i].tag === "auxiliary") return tokens[i].lemma;
  return "";
}
function tenseOf(tokens, first, main) {
  const opening2 = tokens.slice(first, main + 1).find((token2) => token2.tag !== "adverb" && token2.tag !== "negation");
  if (opening2.tag === "to") return "infinitive";
  if (opening2.form === "modal")
    return opening2.lemma === "will" || opening2.lemma === "shall" ? "future" : opening2.lemma === "would" ? "conditional" : "present";
  switch (opening2.form) {
    case "past":
    case "ed":
      return "past";
    case "ing":
      return "gerund";
    case "participle":
      return "participle";
    default:
      return "present";
  }
}
function verbGroup(tokens, first, main) {
  const verb = tokens[main];
  const before4 = tokens.slice(first, main);
  const auxiliaries = before4.filter((token2) => token2.tag === "auxiliary");
  const tense = tenseOf(tokens, first, main);
  const last = auxiliaries.at(-1);
  const to = last !== void 0 && before4.some((token2) => token2.tag === "to");
  const modal = to && last ? `${last.lemma}-to` : auxiliaries.find((token2) => token2.form === "modal")?.lemma ?? null;
  const past = verb.form === "ed" || verb.form === "participle" || verb.form === "past" && last !== void 0;
  return {
    lemma: verb.lemma,
    tense: to ? "future" : tense,
    finite: !["infinitive", "gerund", "participle"].includes(tense),
    perfect: auxiliaries.some((token2) => token2.lemma === "have") && verb.tag === "verb",
    progressive: last?.lemma === "be" && verb.form === "ing",
    passive: last?.lemma === "be" && past && !to,
    negated: before4.some((token2) => token2.tag === "negation") || tokens[main + 1]?.lower === "not" || auxiliaries.some((token2) => token2.lower === "cannot"),
    modal
  };
}
var KIND = {
  preposition: "preposition",
  conjunction: "conjunction",
  subordinator: "subordinator",
  wh: "wh",
  punctuation: "punctuation",
  adverb: "adverb",
  negation: "adverb",
  adjective: "adjective"
};
function findChunks(tokens, isQuotation) {
  const chunks = [];
  let at = 0;
  const push = (kind, end, head, group = null) => {
    chunks.push({ kind, first: at, last: end - 1, head, group });
    at = end;
  };
  while (at < tokens.length) {
    const token2 = tokens[at];
    if (isQuotation(token2)) {
      push("quotation", at + 1, at);
      continue;
    }
    const opensGroup = token2.tag === "verb" || token2.tag === "auxiliary" || token2.tag === "to" || token2.tag === "adverb" || token2.tag === "negation";
    const main = opensGroup ? mainVerb(tokens, at) : -1;
    if (main >= 0) {
      push("vg", main + 1, main, verbGroup(tokens, at, main));
      continue;
    }
    const end = INSIDE_NP.has(token2.tag) || token2.tag === "pronoun" || token2.tag === "adverb" ? nounPhraseEnd(tokens, at) : at;
    if (end > at) push("np", end, headOf(tokens, at, end));
    else push(KIND[token2.tag] ?? "other", at + 1, at);
  }
  return chunks;
}

// src/annotate/clauses.ts
var text = (tokens, chunk) => chunk ? tokens[chunk.first].text : "";
function phraseEndingAt(tokens, chunks, at) {
  let first = at;
  for (; ; ) {
    const link = chunks[first - 1];
    const other = chunks[first - 2];
    const isAnd2 = link?.kind === "conjunction" && tokens[link.first].lower !== "but";
    const isListComma = link?.kind === "punctuation" && text(tokens, link) === "," && first < at && isListed(tokens, chunks, first, at);
    if (isAnd2 && other?.kind === "np") {
      first -= 2;
      continue;
    }
    if (isAnd2 && text(tokens, other) === "," && chunks[first - 3]?.kind === "np") {
      first -= 3;
      continue;
    }
    if (isListComma && other?.kind === "np") {
      first -= 2;
      continue;
    }
    return { first, last: at, head: at };
  }
}
var isListed = (tokens, chunks, from2, to) => chunks.slice(from2, to + 1).some((chunk) => chunk.kind === "conjunction" && tokens[chunk.first].lower === "and");
var INSERTION_MARKS = /* @__PURE__ */ new Set([",", "\u2013", "\u2014", "--", ")"]);
function beforeInsertion(tokens, chunks, at) {
  const closing2 = text(tokens, chunks[at]);
  const opening2 = closing2 === ")" ? "(" : closing2;
  for (let i = at - 1; i > 0 && at - i < 16; i--) {
    if (text(tokens, chunks[i]) !== opening2) continue;
    const opens = chunks[i + 1];
    if (!opens || opens.kind === "conjunction") return -1;
    return i - 1;
  }
  return -1;
}
var CLAUSAL = /* @__PURE__ */ new Set(["as", "after", "before", "since", "until", "till"]);
var NONE = { subject: null, marker: null };
function findSubject(walk, verb) {
  const { tokens, chunks } = walk;
  let at = verb - 1;
  while (at >= 0) {
    const chunk = chunks[at];
    if (chunk.kind === "adverb" || chunk.kind === "other" || chunk.kind === "adjective") at--;
    else if (chunk.kind === "np") {
      const step = fromPhrase(walk, at);
      if (typeof step !== "number") return step;
      at = step;
    } else if (chunk.kind === "vg") {
      const before4 = beforeVerb(walk, at);
      if (before4 < 0) return NONE;
      at = before4;
    } else if (chunk.kind === "wh") return { subject: described(walk, at), marker: at };
    else if (chunk.kind === "subordinator") return { subject: null, marker: at };
    else if (chunk.kind === "punctuation" && INSERTION_MARKS.has(text(tokens, chunk))) {
      const before4 = beforeInsertion(tokens, chunks, at);
      if (before4 < 0) return NONE;
      at = before4;
    } else if (chunk.kind === "conjunction") return { subject: shared(walk, at), marker: null };
    else if (chunk.kind === "preposition") at--;
    else return NONE;
  }
  return NONE;
}
function fromPhrase({ tokens, chunks, known: known4, clausal }, at) {
  const phrase = phraseEndingAt(tokens, chunks, at);
  const opener = chunks[phrase.first - 1];
  if (opener?.kind === "preposition") {
    if (CLAUSAL.has(text(tokens, opener).toLowerCase())) return { subject: phrase, marker: phrase.first - 1 };
    return phrase.first - 2;
  }
  if (isTime(tokens, chunks[at]) && at > 0) return at - 1;
  if (opener?.kind === "vg") {
    const governing = known4.findLast((clause) => clause.verb === phrase.first - 1);
    const takesClause = clausal.has(governing?.group.lemma ?? "");
    const relative2 = governing?.marker !== null && governing?.marker !== void 0 && chunks[governing.marker].kind === "wh";
    if (governing && !takesClause && (!governing.group.finite || relative2)) return phrase.first - 1;
  }
  return { subject: phrase, marker: markerBefore(chunks, phrase.first) };
}
function beforeVerb({ chunks, known: known4 }, at) {
  const clause = known4.findLast((one) => one.verb === at);
  if (!clause) return -1;
  if (clause.marker !== null && chunks[clause.marker].kind === "wh") return clause.marker - 1;
  return clause.group.finite ? -1 : at - 1;
}
function described({ tokens, chunks }, at) {
  const before4 = text(tokens, chunks[at - 1]) === "," ? at - 2 : at - 1;
  const stem = chunks[before4]?.kind === "preposition" ? before4 - 1 : before4;
  return chunks[stem]?.kind === "np" ? phraseEndingAt(tokens, chunks, stem) : null;
}
function shared({ known: known4 }, before4) {
  for (let i = known4.length - 1; i >= 0; i--) {
    const clause = known4[i];
    if (clause.verb < before4 && clause.group.finite && clause.subject) return clause.subject;
  }
  return null;
}
var markerBefore = (chunks, first) => {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const { kind } = chunks[i];
    if (kind === "subordinator" || kind === "wh") return i;
    if (kind !== "adverb") return null;
  }
  return null;
};
var TIME_NOUN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/;
var isTime = (tokens, chunk) => TIME_NOUN.test(tokens[chunk.head].lower);
function isReduced(tokens, chunks, at, found3) {
  const chunk = chunks[at];
  if (chunk.first !== chunk.last || tokens[chunk.head].form !== "ed" || chunks[at - 1]?.kind !== "np") return false;
  if (!found3.subject && found3.marker === null) return true;
  if (tokens[chunks[at - 1].head].tag === "pronoun") return false;
  const next = chunks[at + 1];
  if (!next) return false;
  if (tokens[next.first].lower === "by") return true;
  if (next.kind !== "preposition" && next.kind !== "adverb") return false;
  for (let i = at + 1; i < chunks.length; i++) {
    const later = chunks[i];
    if (["subordinator", "wh", "quotation"].includes(later.kind)) return false;
    if (later.kind === "conjunction" && !(chunks[i - 1]?.kind === "np" && chunks[i + 1]?.kind === "np")) return false;
    if (later.kind === "punctuation" && text(tokens, later) !== ",") return false;
    if (later.kind === "vg" && later.group.finite) return isObject(tokens, chunks, i - 1);
  }
  return false;
}
function isObject(tokens, chunks, at) {
  if (chunks[at]?.kind !== "np") return false;
  const opener = chunks[phraseEndingAt(tokens, chunks, at).first - 1];
  return opener?.kind === "preposition" && !CLAUSAL.has(text(tokens, opener).toLowerCase());
}
function findClauses(tokens, chunks, clausal) {
  const clauses = [];
  for (const [at, chunk] of chunks.entries()) {
    if (!chunk.group) continue;
    const found3 = chunk.group.finite ? findSubject({ tokens, chunks, known: clauses, clausal }, at) : NONE;
    const group = isReduced(tokens, chunks, at, found3) ? { ...chunk.group, tense: "participle", finite: false, passive: true } : chunk.group;
    const { subject: subject2, marker } = group.finite ? found3 : NONE;
    const first = marker ?? (subject2 && subject2.last < at && subject2.first > (clauses.at(-1)?.verb ?? -1) ? subject2.first : at);
    clauses.push({ verb: at, group, subject: subject2, marker, first, last: chunks.length - 1 });
  }
  return clauses.map((clause, i) => ({
    ...clause,
    last: Math.max(clause.verb, (clauses[i + 1]?.first ?? chunks.length) - 1)
  }));
}

// src/annotate/paragraphs.ts
var ENDS_PARAGRAPH = /[.?!:;"”’')\]*]\s*$/;
function isWrapped(lines) {
  const full = lines.filter((line) => line.trim() !== "");
  if (full.length < 4 || full.slice(1).some((line) => line.length > 120)) return false;
  const open = full.filter((line) => line.length > 50 && !ENDS_PARAGRAPH.test(line.slice(-12)));
  return open.length >= full.length * 0.4;
}
function lineEnds(text3) {
  const ends = [];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) ends.push(at);
  ends.push(text3.length);
  return ends;
}
var trim = (text3, { start, end }) => {
  let a = start;
  let b = end;
  while (a < b && text3.charCodeAt(a) <= 32) a++;
  while (b > a && text3.charCodeAt(b - 1) <= 32) b--;
  return { start: a, end: b };
};
function findParagraphs(text3, furniture) {
  const ends = lineEnds(text3);
  const sample = text3.slice(0, 2e4).split("\n");
  const wrapped = isWrapped(sample);
  const pieces2 = [];
  let start = 0;
  for (const [i, end] of ends.entries()) {
    const next = text3.slice(end + 1, ends[i + 1] ?? text3.length);
    const blank2 = next.trim() === "";
    if (wrapped && !blank2 && end < text3.length) continue;
    pieces2.push({ start, end });
    start = end + 1;
  }
  const blocks = furniture.filter((part2) => part2.kind !== "markup");
  return pieces2.flatMap((piece) => without(piece, blocks)).map((piece) => trim(text3, piece)).filter((piece) => piece.end > piece.start);
}
function without(piece, covered) {
  let left = [piece];
  for (const cover of covered) {
    if (cover.end <= piece.start || cover.start >= piece.end) continue;
    left = left.flatMap((span2) => {
      if (cover.end <= span2.start || cover.start >= span2.end) return [span2];
      return [
        { start: span2.start, end: cover.start },
        { start: cover.end, end: span2.end }
      ].filter((part2) => part2.end > part2.start);
    });
  }
  return left;
}

// src/annotate/quotations.ts
var DOUBLE = /* @__PURE__ */ new Set(["\u201C", "\u201D", "\u201E", "\u201F", "\xAB", "\xBB", '"', "``", "''"]);
var SINGLE = /* @__PURE__ */ new Set(["\u2018", "\u2019", "\u201A", "\u201B", "'", "`"]);
var ONLY_OPENS = /* @__PURE__ */ new Set(["\u201C", "\u201E", "\xAB", "``", "\u2018", "\u201A"]);
var ONLY_CLOSES = /* @__PURE__ */ new Set(["\u201D", "\xBB"]);
var spaceBefore = (text3, at) => at === 0 || /[\s([{—–\-/“"‘«]/.test(text3[at - 1]);
var spaceAfter = (text3, at) => at >= text3.length || /\s/.test(text3[at]);
var canCloseSingle = (text3, token2) => !spaceBefore(text3, token2.start) && !/[\p{L}\p{N}]/u.test(text3[token2.end] ?? " ");
function isGenitive(tokens, at, text3) {
  const token2 = tokens[at];
  if (text3[token2.start - 1] !== "s") return false;
  if (!/^\s[\p{Ll}\p{Lu}]/u.test(text3.slice(token2.end, token2.end + 2))) return false;
  return tokens.slice(at + 1, at + 80).some((later) => SINGLE.has(later.text) && canCloseSingle(text3, later));
}
function readDouble(text3, token2, isOpen) {
  if (ONLY_OPENS.has(token2.text)) return "opens";
  if (ONLY_CLOSES.has(token2.text)) return isOpen ? "closes" : null;
  const before4 = spaceBefore(text3, token2.start);
  const after = spaceAfter(text3, token2.end);
  if (isOpen)
    return before4 && !after && token2.text === '"' && /[.?!,]["”]?\s+$/.test(text3.slice(Math.max(0, token2.start - 4), token2.start)) ? "opens" : "closes";
  return after && !before4 ? null : "opens";
}
function readSingle(tokens, at, text3, isOpen) {
  const token2 = tokens[at];
  if (/^[sS](?![\p{L}\p{N}])/u.test(text3.slice(token2.end, token2.end + 2))) return null;
  const opening2 = spaceBefore(text3, token2.start) && /[\p{L}\p{N}[(.…]/u.test(text3[token2.end] ?? " ");
  if (!isOpen) {
    if (!opening2 || /\d/.test(text3[token2.end] ?? "")) return null;
    return tokens.slice(at + 1, at + 120).some((later) => SINGLE.has(later.text) && canCloseSingle(text3, later)) ? "opens" : null;
  }
  return canCloseSingle(text3, token2) && !isGenitive(tokens, at, text3) ? "closes" : null;
}
function inParagraph(text3, { span: { end }, tokens }, found3, carried2) {
  const stack = [];
  const close = (inner, outer, closed2) => {
    const open = stack.pop();
    found3.push({
      start: open.token.end,
      end: inner,
      outer: { start: open.token.start, end: outer },
      closed: closed2,
      continues: open.continues,
      parent: null
    });
  };
  for (const [at, token2] of tokens.entries()) {
    const family = DOUBLE.has(token2.text) ? "double" : SINGLE.has(token2.text) ? "single" : null;
    if (!family) continue;
    const top = stack.at(-1);
    const isOpen = top?.family === family || family === "double" && stack[0]?.family === "double";
    const reading = family === "double" ? readDouble(text3, token2, isOpen) : readSingle(tokens, at, text3, isOpen);
    if (reading === "opens") {
      while (isOpen && stack.length > 0) close(token2.start, token2.start, false);
      if (stack.length < 2)
        stack.push({ token: token2, family, continues: at === 0 ? carried2 : null, parent: stack.length > 0 });
    } else if (reading === "closes") {
      while (stack.at(-1).family !== family) close(token2.start, token2.start, false);
      close(token2.start, token2.end, true);
    } else continue;
    token2.tag = "quote";
  }
  while (stack.length > 1) close(end, end, false);
  if (stack.length === 0) return null;
  close(end, end, false);
  return found3.length - 1;
}
function findQuotations(text3, paragraphs) {
  const found3 = [];
  let carried2 = null;
  for (const paragraph of paragraphs) carried2 = inParagraph(text3, paragraph, found3, carried2);
  return ordered(found3);
}
function ordered(found3) {
  const sorted = found3.filter(({ start, end }) => end > start).sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const place = new Map(sorted.map((quotation, i) => [quotation, i]));
  const open = [];
  return sorted.map((quotation, i) => {
    while (open.length > 0 && sorted[open.at(-1)].outer.end < quotation.outer.end) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(i);
    const earlier = quotation.continues === null ? void 0 : found3[quotation.continues];
    return { ...quotation, parent, continues: (earlier && place.get(earlier)) ?? null };
  });
}

// src/annotate/token.ts
var isCapitalised = (text3) => {
  const first = text3.codePointAt(0);
  if (first === void 0) return false;
  if (first < 128) return first >= 65 && first <= 90;
  const letter = String.fromCodePoint(first);
  return letter !== letter.toLowerCase();
};
var QUOTATION = "\u201C\u2026\u201D";
function retag(token2, tag, lemma, form = null) {
  token2.tag = tag;
  token2.lemma = lemma;
  token2.form = form;
}
var MARK = /^[^\p{L}\p{N}]+$/u;
var isAsciiWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
var isMark = (text3) => !isAsciiWord(text3.charCodeAt(0)) && MARK.test(text3);

// src/model/language.ts
function perLanguage(build2) {
  const built = /* @__PURE__ */ new WeakMap();
  return (language) => {
    const known4 = built.get(language);
    if (known4) return known4.value;
    const value = build2(language);
    built.set(language, { value });
    return value;
  };
}

// src/annotate/words.ts
var VOWEL = /[aeiou]/;
function inflect(base, doubles) {
  const stem = doubles ? base + base.at(-1) : base;
  if (/[^aeiou]y$/.test(base)) return { s: `${base.slice(0, -1)}ies`, ed: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const s = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith("ie")) return { s, ed: `${base}d`, ing: `${base.slice(0, -2)}ying` };
  if (/(?:ee|oe|ye)$/.test(base)) return { s, ed: `${base}d`, ing: `${base}ing` };
  if (base.endsWith("e")) return { s, ed: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  return { s, ed: `${stem}ed`, ing: `${stem}ing` };
}
var blank = () => ({ closed: null, verb: null, noun: false, adjective: false, adverb: false, given: false });
var wordForms = perLanguage((language) => {
  const forms = /* @__PURE__ */ new Map();
  const at = (word) => {
    const known4 = forms.get(word);
    if (known4) return known4;
    const made = blank();
    forms.set(word, made);
    return made;
  };
  for (const { word, ...verb } of language.lexicon("verb").values()) addVerb(word, verb, at);
  for (const word of language.lexicon("adjective").keys()) at(word).adjective = true;
  for (const word of language.lexicon("adverb").keys()) at(word).adverb = true;
  for (const word of language.lexicon("noun").keys()) {
    const form = at(word);
    form.noun = true;
    if (form.verb?.form !== "ing") form.verb = null;
  }
  for (const list2 of ["description", "title"])
    for (const word of language.lexicon(list2).keys())
      if (!word.includes(" ")) for (const one of [word, `${word}s`]) at(one).noun = true;
  for (const { word, tag, lemma, form } of language.lexicon("function-word").values()) {
    const verb = tag === "auxiliary" ? { lemma: lemma || word, form } : null;
    forms.set(word, { ...blank(), closed: tag, verb });
  }
  for (const name of language.lexicon("given-name").keys()) {
    const lower = name.toLowerCase();
    if (!forms.has(lower)) at(lower).given = true;
  }
  return forms;
});
function addVerb(base, verb, at) {
  const { s, ed, ing } = inflect(base, verb["spelling"] === "doubles");
  const noun = verb["also"] === "noun";
  const add2 = (word, form) => {
    const entry = at(word);
    if (!entry.verb || entry.verb.form === "base") entry.verb = { lemma: base, form };
  };
  add2(ing, "ing");
  if (verb["past"]) {
    const participle = verb["participle"] || verb["past"];
    const alike = verb["past"] === participle;
    if (verb["past"] !== base) add2(verb["past"], alike ? "ed" : "past");
    if (!alike && participle !== base) add2(participle, "participle");
  } else add2(ed, "ed");
  add2(s, "s");
  const own = at(base);
  own.verb ??= { lemma: base, form: "base", past: verb["past"] === base };
  if (!noun) return;
  own.noun = true;
  at(s).noun = true;
}
var ADJECTIVE = /(?:ous|ive|able|ible|ical|ful|less|ish|ary|ese|ian|al|ic)$/;
var NOUN = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|hood|ist|ery|age|ure|ogy|acy)s?$/;
var NUMBER = /^[\d$€£¥][\d.,:%$€£¥]*(?:st|nd|rd|th|s|m|bn|tn|k)?$/;
var GUESSED = {
  number: { ...blank(), closed: "number" },
  noun: { ...blank(), noun: true },
  adverb: { ...blank(), adverb: true },
  either: { ...blank(), noun: true, adjective: true }
};
function guessForm(lower) {
  if (NUMBER.test(lower)) return GUESSED.number;
  if (lower.length < 4) return GUESSED.noun;
  if (lower.endsWith("ly") && !lower.includes("-")) return GUESSED.adverb;
  if (NOUN.test(lower)) return GUESSED.noun;
  if (lower.endsWith("ing") && VOWEL.test(lower.slice(0, -3)))
    return { ...GUESSED.noun, verb: { lemma: lower.slice(0, -3), form: "ing" } };
  if (lower.endsWith("ed") && VOWEL.test(lower.slice(0, -2)))
    return { ...blank(), adjective: true, verb: { lemma: lower.slice(0, -2), form: "ed" } };
  if (/(?:ise|ize|ify)s?$/.test(lower)) {
    const s = lower.endsWith("s");
    return { ...blank(), verb: { lemma: s ? lower.slice(0, -1) : lower, form: s ? "s" : "base" } };
  }
  if (lower.includes("-") && !/(?:er|or|on|man)s?$/.test(lower)) return GUESSED.either;
  if (ADJECTIVE.test(lower)) return GUESSED.either;
  return GUESSED.noun;
}
var S = 115;
function singular(lower) {
  const last = lower.length - 1;
  if (last < 3 || lower.charCodeAt(last) !== S || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

// src/annotate/sentences.ts
var STOPS = /* @__PURE__ */ new Set([".", "?", "!", "\u2026", "...", "...."]);
var CLOSERS = /* @__PURE__ */ new Set([")", "]", "\u201D", '"', "''", "\u2019", "'", "\xBB"]);
function isAbbreviation(token2, next, abbreviations) {
  if (!token2) return false;
  if (token2.text.length === 1 && isCapitalised(token2.text)) return next !== void 0 && isCapitalised(next.text);
  const known4 = abbreviations.get(token2.lower);
  if (!known4) return false;
  return known4["binds"] === "yes" || isCapitalised(token2.text) || !next || !isCapitalised(next.text);
}
var OPENS_SENTENCE = /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|However|This|That|These|Those|His|Her|Their|Its|As|After|Before|While|If|When|For|No|Both|There|Last|Earlier|Meanwhile)$/;
function endsSentence(tokens, at, language) {
  const token2 = tokens[at];
  const last = token2.text.at(-1);
  if (last !== "." && last !== "?" && last !== "!" && last !== "\u2026") return false;
  const abbreviations = language.lexicon("abbreviation");
  const next = tokens.slice(at + 1, at + 6).find((later) => !CLOSERS.has(later.text));
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(token2.text) && token2.text.endsWith(".") && token2.text.length > 2)
    return next !== void 0 && OPENS_SENTENCE.test(next.text);
  if (!STOPS.has(token2.text)) return false;
  if (!next) return true;
  if (token2.text === "." && isAbbreviation(tokens[at - 1], next, abbreviations)) return false;
  const first = next.text.codePointAt(0);
  if (first >= 97 && first <= 122) return false;
  return isCapitalised(next.text) || /^[\d“"‘'«([*•\-–—$€£]/.test(next.text) || next.lemma === QUOTATION;
}
var LONGEST = 400;
function cut(tokens, language, onSentence) {
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at - start < LONGEST && !endsSentence(tokens, at, language) && !endsWithQuotation(tokens, at)) continue;
    while (at + 1 < tokens.length && CLOSERS.has(tokens[at + 1].text) && tokens[at + 1].start === tokens[at].end)
      at++;
    onSentence(tokens.slice(start, at + 1));
    start = at + 1;
  }
  if (start < tokens.length) onSentence(tokens.slice(start));
}
function endsWithQuotation(tokens, at) {
  const token2 = tokens[at];
  if (token2.lemma !== QUOTATION) return false;
  const last = token2.text.at(-1);
  const next = tokens[at + 1];
  if (!next || !last || !".?!\u2026".includes(last)) return false;
  if (next.lemma === QUOTATION) return true;
  return isCapitalised(next.text) && (last === "." || OPENS_SENTENCE.test(next.text) === true && !/^(?:He|She|They|It|I|We)$/.test(next.text));
}
function speaks(inside, text3, quotation, language) {
  const words2 = inside.filter((token2) => /[\p{L}\p{N}]/u.test(token2.text));
  if (words2.length === 0) return false;
  if (words2.length > 7) return true;
  const last = text3.slice(quotation.start, quotation.end).trimEnd().at(-1);
  const forms = wordForms(language);
  const hasVerb2 = words2.some((token2, i) => {
    const word = forms.get(token2.lower);
    if (word?.closed === "auxiliary") return true;
    return i > 0 && word?.verb && !word.noun && !word.adjective && (word.verb.form === "s" || word.verb.form === "past");
  });
  if (hasVerb2) return true;
  return last !== void 0 && ".?!,".includes(last) && (words2.length > 3 || last !== "," && isCapitalised(words2[0].text));
}
var opaque = (quotation, text3) => {
  const { start, end } = quotation.outer;
  return {
    start,
    end,
    text: text3.slice(quotation.start, quotation.end).trim(),
    lower: QUOTATION,
    lemma: QUOTATION,
    tag: "quote",
    form: null
  };
};
function* within(quotations, start, end) {
  let low = 0;
  for (let high = quotations.length; low < high; ) {
    const middle = low + high >> 1;
    if (quotations[middle].outer.start < start) low = middle + 1;
    else high = middle;
  }
  for (let number = low; number < quotations.length && quotations[number].outer.end <= end; number++)
    if (quotations[number].parent === null) yield { quotation: quotations[number], number };
}
function findSentences(text3, paragraph, quotations, language) {
  const { tokens, index: index3 } = paragraph;
  const first = tokens[0];
  if (!first) return [];
  const end = tokens.at(-1).end;
  const speaking = [];
  const narrated = [];
  let at = 0;
  for (const { quotation, number } of within(quotations, first.start, end)) {
    while (at < tokens.length && tokens[at].end <= quotation.outer.start) narrated.push(tokens[at++]);
    const from2 = at;
    while (at < tokens.length && tokens[at].start < quotation.outer.end) at++;
    const inside = tokens.slice(from2, at).filter((token2) => token2.start >= quotation.start && token2.end <= quotation.end);
    if (speaks(inside, text3, quotation, language)) {
      narrated.push(opaque(quotation, text3));
      speaking.push({ quotation: number, tokens: inside });
    } else for (const token2 of tokens.slice(from2, at)) narrated.push(token2);
  }
  for (; at < tokens.length; at++) narrated.push(tokens[at]);
  const sentences = [];
  const add2 = (quotation) => (part2) => {
    sentences.push({ start: part2[0].start, end: part2.at(-1).end, tokens: part2, quotation, paragraph: index3 });
  };
  cut(narrated, language, add2(null));
  for (const { quotation, tokens: inside } of speaking) cut(inside, language, add2(quotation));
  return sentences;
}

// src/annotate/noun-or-verb.ts
function before(tokens, at) {
  for (let i = at - 1; i >= 0; i--) {
    const token2 = tokens[i];
    if (token2.tag !== "adverb" && token2.tag !== "negation" && token2.tag !== "quote") return token2;
    if (token2.lemma === QUOTATION) return token2;
  }
  return null;
}
var OPENS_NOUN = /* @__PURE__ */ new Set([
  "determiner",
  "possessive",
  "number",
  "adjective",
  "preposition"
]);
function fitsVerb(next, forms) {
  if (!next) return false;
  if (next.lemma === QUOTATION) return true;
  const word = forms.get(next.lower);
  if (word?.closed)
    return ["determiner", "pronoun", "subordinator", "number", "wh"].includes(word.closed) || next.lower === "to";
  if (isCapitalised(next.text)) return true;
  return word !== void 0 && (word.adjective || word.adverb && !word.noun) && !word.verb;
}
function isVerbHere(tokens, at, word, forms) {
  const left = before(tokens, at);
  if (!left) return false;
  const form = word.verb.form;
  if (left.tag === "to") return form === "base";
  if (left.tag === "auxiliary") return form === "base" ? left.form === "modal" || left.lemma === "do" : form !== "s";
  if (left.tag === "pronoun") return left.lower !== "them" && left.lower !== "him";
  if (left.tag === "wh") return true;
  if (OPENS_NOUN.has(left.tag)) return false;
  const next = tokens[at + 1];
  if (left.tag === "noun" || left.tag === "name") {
    const plural2 = left.tag === "noun" && left.lower !== left.lemma;
    if (word.verb.past && next && (PARTICLES.has(next.lower) || fitsVerb(next, forms))) return true;
    if (form === "s") return !plural2 && (fitsVerb(next, forms) || isOnlyVerb(tokens, at, forms));
    if (plural2) return fitsVerb(next, forms) || isOnlyVerb(tokens, at, forms);
    return left.tag === "name" && next !== void 0 && forms.get(next.lower)?.closed === "determiner" && isOnlyVerb(tokens, at, forms);
  }
  if (left.tag === "conjunction") return fitsVerb(next, forms) && hasVerb(tokens, at) && !isParallel(tokens, at, next);
  if (left.tag === "punctuation") return (form === "s" || !hasVerb(tokens, at)) && at > 1 && fitsVerb(next, forms);
  return false;
}
var PARTICLES = /* @__PURE__ */ new Set(["aside", "back", "down", "forward", "off", "out", "up"]);
var IN_SUBJECT = /* @__PURE__ */ new Set([
  "determiner",
  "adjective",
  "noun",
  "name",
  "possessive",
  "number",
  "adverb"
]);
function isOnlyVerb(tokens, at, forms) {
  let start = at - 1;
  while (start >= 0 && IN_SUBJECT.has(tokens[start].tag)) start--;
  const left = tokens[start];
  if (left && left.text !== "," && left.tag !== "conjunction" && left.tag !== "subordinator" && left.tag !== "wh" && left.tag !== "quote")
    return false;
  if (tokens[start + 1].tag === "name" && at - start > 3) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const token2 = tokens[i];
    if (isMark(token2.text) && token2.text !== "'") return true;
    const word = forms.get(token2.lower);
    if (word?.closed === "auxiliary") return false;
    if (i === at + 1 && word?.verb?.form === "base" && !word.noun) return false;
    if (word?.verb && !word.noun && !word.closed && word.verb.form !== "ing" && word.verb.form !== "base") return false;
  }
  return true;
}
function isParallel(tokens, at, next) {
  const other = tokens[at - 2];
  return (other?.tag === "noun" || other?.tag === "name") && next?.lower !== "that" && next?.lower !== "to" && next?.lemma !== QUOTATION;
}
var hasVerb = (tokens, at) => tokens.slice(0, at).some((token2) => token2.tag === "verb");

// src/annotate/settle.ts
function settleThat(tokens, at) {
  const token2 = tokens[at];
  const next = tokens[at + 1];
  const left = tokens[at - 1];
  if (!next || next.tag === "punctuation") return retag(token2, "pronoun", "that");
  if (next.tag === "verb" || next.tag === "auxiliary")
    return retag(
      token2,
      left?.tag === "noun" || left?.tag === "name" ? "wh" : left?.tag === "verb" ? "subordinator" : "pronoun",
      "that"
    );
  if ((!left || left.tag === "preposition" || left.tag === "conjunction") && (next.tag === "noun" || next.tag === "adjective"))
    retag(token2, left?.tag === "conjunction" && hasVerb(tokens, at) ? "subordinator" : "determiner", "that");
}
function settleApostrophe(tokens, at) {
  const token2 = tokens[at];
  const left = tokens[at - 1];
  if (left && (left.tag === "pronoun" || left.tag === "wh" || left.lower === "there" || left.lower === "that"))
    retag(token2, "auxiliary", "be", "s");
  else {
    retag(token2, "possessive", "'s");
    if (left?.tag === "adverb") left.tag = "noun";
  }
}
function settle(tokens, at) {
  const token2 = tokens[at];
  if (token2.lower === "that") settleThat(tokens, at);
  else if (token2.lower === "'s" || token2.lower === "\u2019s") settleApostrophe(tokens, at);
  else if (token2.tag === "determiner") settleDeterminer(token2, tokens[at - 1], tokens[at + 1]);
  else if (token2.lower === "will" && tokens[at - 1]?.tag === "adjective" && tokens[at + 1]?.tag !== "verb")
    retag(token2, "noun", singular(token2.lower));
  else if (token2.tag === "auxiliary" && (token2.lemma === "do" || token2.lemma === "have")) settleAuxiliary(tokens, at);
}
var QUANTIFIERS = /* @__PURE__ */ new Set(["both", "all", "each"]);
function settleDeterminer(token2, left, next) {
  const floats = left && ["auxiliary", "pronoun", "noun", "name"].includes(left.tag);
  if (floats && QUANTIFIERS.has(token2.lower) && next?.tag === "verb") return retag(token2, "adverb", token2.lower);
  const nominal = next && ["noun", "name", "adjective", "number", "determiner", "adverb", "quote"].includes(next.tag);
  const participle = next?.tag === "verb" && (next.form === "ed" || next.form === "ing" || next.form === "participle");
  if (nominal || participle || ["the", "a", "an", "my", "your", "its", "our", "their", "no", "every"].includes(token2.lower))
    return;
  retag(token2, "pronoun", token2.lower);
}
function settleAuxiliary(tokens, at) {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const next = tokens[i];
    if (next.tag === "adverb" || next.tag === "negation" || QUANTIFIERS.has(next.lower)) continue;
    if (next.tag === "verb" || next.tag === "auxiliary" || next.tag === "to") return;
    if ((next.tag === "pronoun" || next.tag === "name") && i === at + 1 && at === 0) continue;
    break;
  }
  tokens[at].tag = "verb";
}

// src/annotate/tag.ts
var asVerb = (token2, word) => retag(token2, "verb", word.verb.lemma, word.verb.form);
function settlePast(token2, word, left) {
  const wantsBase = left?.tag === "to" || left?.form === "modal" || left?.lemma === "do";
  if (word.verb.past && !wantsBase) token2.form = "ed";
}
var asNoun = (token2) => retag(token2, "noun", singular(token2.lower));
function isAttributive(tokens, at, forms) {
  const left = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || !left) return false;
  const word = forms.get(next.lower);
  if (next.lower === "last" || next.lower === "next") return false;
  if (QUANTIFIERS.has(left.lower) && tokens[at - 2]?.tag === "auxiliary") return false;
  const nominal = word ? !word.closed && (word.noun || word.adjective || !word.verb) : !isCapitalised(next.text);
  return nominal && OPENS_NOUN.has(left.tag) && !(left.tag === "preposition" && tokens[at].form === "ing");
}
function namesThing(left) {
  if (!left) return false;
  if (left.tag === "noun") return left.lower === left.lemma;
  return ["determiner", "possessive", "adjective", "number", "name"].includes(left.tag);
}
function tagVerbal(tokens, at, word, forms) {
  const token2 = tokens[at];
  const { form } = word.verb;
  if (form === "base" || form === "s") {
    const sure = !word.noun && !word.adjective;
    const left = before(tokens, at);
    const noun = left !== null && (left.tag === "determiner" || left.tag === "possessive") && sure === false;
    if (sure ? !(left && left.tag === "determiner" && form === "s") : !noun && isVerbHere(tokens, at, word, forms)) {
      asVerb(token2, word);
      settlePast(token2, word, left);
    } else if (word.adjective && !word.noun) retag(token2, "adjective", token2.lower);
    else asNoun(token2);
    return;
  }
  if (word.noun && form === "ing" && namesThing(before(tokens, at))) return asNoun(token2);
  if (word.adjective && form === "ing" && describes(tokens, at, forms))
    return retag(token2, "adjective", token2.lower, form);
  asVerb(token2, word);
  if (isAttributive(tokens, at, forms)) retag(token2, "adjective", token2.lower, form);
  else if (form === "ing" && tokens[at - 1]?.tag === "determiner") asNoun(token2);
}
function isName(token2, first, word) {
  if (!isCapitalised(token2.text)) return false;
  if (!first)
    return !(word?.closed && token2.text.length > 1 && token2.text !== token2.text.toUpperCase()) || token2.text === "May";
  if (token2.text.length > 1 && token2.text === token2.text.toUpperCase() && !word?.closed) return true;
  return word?.given === true || word === void 0 && !/(?:ly|ing|ed|tion|ments?|ers?|ists?|ists)$/.test(token2.lower);
}
var isAdverb = (token2, forms) => {
  if (!token2) return false;
  const word = forms.get(token2.lower) ?? guessForm(token2.lower);
  return word.adverb && !word.adjective && !word.noun && !word.closed;
};
function tagOne(tokens, at, forms, first) {
  const token2 = tokens[at];
  const known4 = forms.get(token2.lower);
  const joined3 = first && known4?.verb?.form === "ed" && tokens[at + 1] !== void 0 && isCapitalised(tokens[at + 1].text);
  if (token2.lower !== "to" && (joined3 || isName(token2, first, known4))) return retag(token2, "name", token2.text);
  const word = known4 ?? guessForm(token2.lower);
  if (token2.lower === "to") {
    let ahead2 = at + 1;
    while (isAdverb(tokens[ahead2], forms) && ahead2 < at + 3) ahead2++;
    const next = tokens[ahead2];
    const verb = next && (forms.get(next.lower) ?? guessForm(next.lower)).verb;
    const infinitive2 = verb?.form === "base" && !(next && isCapitalised(next.text));
    return retag(token2, infinitive2 ? "to" : "preposition", "to");
  }
  if (word.closed) return retag(token2, word.closed, word.verb?.lemma ?? token2.lower, word.verb?.form ?? null);
  if (word.verb) return tagVerbal(tokens, at, word, forms);
  if (word.adverb && !(word.adjective && describes(tokens, at, forms))) return retag(token2, "adverb", token2.lower);
  const predicate2 = tokens[at - 1]?.lemma === "be";
  if (word.adjective && (!word.noun || predicate2 || describes(tokens, at, forms)))
    return retag(token2, "adjective", token2.lower);
  asNoun(token2);
}
function describes(tokens, at, forms) {
  const next = tokens[at + 1];
  const left = tokens[at - 1];
  if (!next || isMark(next.text) || left?.tag === "adverb") return false;
  const word = forms.get(next.lower) ?? guessForm(next.lower);
  return !word.closed && (word.noun || word.adjective || isCapitalised(next.text));
}
function tagTokens(tokens, language) {
  const forms = wordForms(language);
  let first = true;
  for (let at = 0; at < tokens.length; at++) {
    const token2 = tokens[at];
    if (token2.lemma === QUOTATION) {
      first = false;
      continue;
    }
    if (token2.tag === "quote") continue;
    if (token2.text === "\u2019" || token2.text === "'") retag(token2, "possessive", "'s");
    else if (isMark(token2.text)) token2.tag = "punctuation";
    else {
      tagOne(tokens, at, forms, first);
      first = false;
    }
  }
  for (let at = 0; at < tokens.length; at++) settle(tokens, at);
}

// src/annotate/tokenise.ts
var QUOTE_MARKS = "\"\u201C\u201D\u201E\u201F\xAB\xBB\u2018\u2019\u201A\u201B'`";
var OPENERS_AND_STOPS = ".,;:!?()[]{}<>/\\|*=~^#_\u2014\u2013\u2026\u2022\xB7";
var enum_ = (text3) => new Set(Array.from(text3, (mark) => mark.codePointAt(0)));
var QUOTES = enum_(QUOTE_MARKS);
var PUNCTUATION = enum_(OPENERS_AND_STOPS);
var APOSTROPHES = enum_("'\u2019\u2018`");
var isSpace = (code) => code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279 || code >= 8192 && code <= 8203 || code === 8232 || code === 8233 || code === 8239 || code === 12288;
var isDigit = (code) => code >= 48 && code <= 57;
var isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122 || code > 127 && !QUOTES.has(code) && !PUNCTUATION.has(code) && !isSpace(code);
var CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
function token(text3, start, end) {
  const word = text3.slice(start, end);
  const lower = word.toLowerCase();
  return { start, end, text: word, lower, lemma: lower, tag: "other", form: null };
}
function endOfWord(text3, start) {
  let at = start;
  while (at < text3.length) {
    const code = text3.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === 37 || code === 36 || code === 38) {
      at++;
      continue;
    }
    const next = text3.charCodeAt(at + 1);
    const before4 = text3.charCodeAt(at - 1);
    const joins2 = (code === 45 || code === 8208 || code === 8209) && (isLetter(next) || isDigit(next)) ? true : APOSTROPHES.has(code) ? isLetter(next) && (isLetter(before4) || isDigit(before4)) : code === 46 || code === 44 ? isDigit(before4) && isDigit(next) : false;
    if (joins2) {
      at++;
      continue;
    }
    if (code === 46 && isInitialism(text3, start, at)) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
function isInitialism(text3, start, at) {
  const length = at - start;
  if (length === 1) return isLetter(text3.charCodeAt(start)) && isLetter(text3.charCodeAt(at + 1));
  return length % 2 === 1 && text3.charCodeAt(at - 2) === 46 && isLetter(text3.charCodeAt(at - 1));
}
var mayHaveClitic = (text3, start, end) => end - start > 2 && (APOSTROPHES.has(text3.charCodeAt(end - 2)) || APOSTROPHES.has(text3.charCodeAt(end - 3)));
function pushWord(text3, start, end, tokens) {
  const apostrophe = mayHaveClitic(text3, start, end) ? CLITIC.exec(text3.slice(start, Math.min(end, start + 60))) : null;
  if (apostrophe && apostrophe[0].length === end - start) {
    const cut3 = start + apostrophe[1].length;
    tokens.push(token(text3, start, cut3), token(text3, cut3, end));
  } else tokens.push(token(text3, start, end));
}
function tokenise(text3) {
  const tokens = [];
  let at = 0;
  while (at < text3.length) {
    const code = text3.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (isLetter(code) || isDigit(code) || code === 36 || code === 37 || code === 38) {
      const end = endOfWord(text3, at);
      pushWord(text3, at, end, tokens);
      at = end;
    } else {
      const end = endOfMark(text3, at, code);
      tokens.push(token(text3, at, end));
      at = end;
    }
  }
  return tokens;
}
function endOfMark(text3, at, code) {
  if (code === 39 || code === 96) return text3.charCodeAt(at + 1) === code ? at + 2 : at + 1;
  if (code === 46 || code === 45) {
    let end = at + 1;
    while (end < text3.length && end - at < 4 && text3.charCodeAt(end) === code) end++;
    return end;
  }
  return at + 1;
}

// src/annotate/annotate.ts
function tokensIn(tokens, paragraphs, skipped) {
  const lists = paragraphs.map(() => []);
  let p = 0;
  let s = 0;
  for (const token2 of tokens) {
    while (p < paragraphs.length && paragraphs[p].end <= token2.start) p++;
    while (s < skipped.length && skipped[s].end <= token2.start) s++;
    const paragraph = paragraphs[p];
    if (!paragraph) break;
    if (token2.start >= paragraph.start && !(skipped[s] && skipped[s].start < token2.end)) lists[p].push(token2);
  }
  return lists;
}
function parseSentence(sentence, language) {
  tagTokens(sentence.tokens, language);
  const chunks = findChunks(sentence.tokens, (token2) => token2.lemma === QUOTATION);
  return { ...sentence, chunks, clauses: findClauses(sentence.tokens, chunks, language.lexicon("clause-verb")) };
}
function annotate(report, language) {
  const { text: text3 } = report;
  const furniture = [...report.furniture].sort((a, b) => a.start - b.start || a.end - b.end);
  const paragraphs = findParagraphs(text3, furniture);
  const lists = tokensIn(tokenise(text3), paragraphs, furniture);
  const quotations = findQuotations(
    text3,
    paragraphs.map((span2, i) => ({ span: span2, tokens: lists[i] }))
  );
  const sentences = lists.flatMap((tokens, index3) => findSentences(text3, { index: index3, tokens }, quotations, language));
  return { report, paragraphs, quotations, sentences: sentences.map((sentence) => parseSentence(sentence, language)) };
}

// src/annotate/actors/draft.ts
var newCast = (know) => ({
  know,
  drafts: [],
  byName: /* @__PURE__ */ new Map(),
  knowns: /* @__PURE__ */ new Map(),
  byWord: /* @__PURE__ */ new Map(),
  clock: 0
});
function addDraft(cast, given) {
  const { kind, name, rule } = given;
  const made = {
    kind,
    name,
    rule,
    many: given.many ?? false,
    named: given.named ?? true,
    certainty: given.certainty ?? "sure",
    itself: given.itself ?? false,
    gender: given.gender ?? "",
    party: given.party ?? null,
    code: given.code ?? null,
    forms: [],
    offices: [],
    described: [],
    spans: [],
    hints: [],
    seen: 0
  };
  cast.drafts.push(made);
  return made;
}
function addForm(actor, form) {
  if (form !== actor.name && !actor.forms.includes(form)) actor.forms.push(form);
}
function addWord(cast, actor, word) {
  if (actor.described.includes(word)) return;
  actor.described.push(word);
  const known4 = cast.byWord.get(word);
  if (known4) known4.push(actor);
  else cast.byWord.set(word, [actor]);
}
var LOOK_BACK = 80;
function latest(cast, word, fits4) {
  const list2 = cast.byWord.get(word);
  if (!list2) return null;
  let best2 = null;
  for (let i = list2.length - 1; i >= 0 && i >= list2.length - LOOK_BACK; i--) {
    const actor = list2[i];
    if (actor.seen > (best2?.seen ?? -1) && fits4(actor)) best2 = actor;
  }
  return best2;
}
function fold(name) {
  const lower = name.toLowerCase();
  return /[^a-z0-9 -]/.test(lower) ? lower.normalize("NFKD").replace(/[\u0300-\u036f.’'`“”"]/g, "") : lower;
}
function knownActor(cast, known4) {
  const old = cast.knowns.get(known4);
  if (old) return old;
  const { kind, name, code, aliases, of } = known4;
  const made = addDraft(cast, {
    // A place is never asked for: its parts are labelled so.
    kind: kind === "place" ? "organisation" : kind,
    name,
    code: code || null,
    itself: true,
    many: kind === "group",
    rule: `actors/known-${kind}`
  });
  cast.knowns.set(known4, made);
  for (const alias of [name, ...aliases]) {
    const key = fold(alias);
    if (!cast.byName.has(key)) cast.byName.set(key, made);
  }
  const whole2 = of ? cast.know.known.get(of) : void 0;
  if (whole2) made.party = knownActor(cast, whole2);
  return made;
}
function actorNamed(cast, name, make) {
  const key = fold(name);
  const old = cast.byName.get(key);
  if (old) return old;
  const made = addDraft(cast, make());
  cast.byName.set(key, made);
  return made;
}
var partyOf = (actor) => actor.party ?? (actor.itself ? actor : null);

// src/annotate/actors/capitals.ts
function isGlued(token2, know) {
  if (token2.text.length < 5) return false;
  const hyphen = token2.text.indexOf("-");
  return hyphen > 0 && hyphen < 4 && isCapitalised(token2.text.slice(hyphen + 1)) && know.particles.has(token2.lower.slice(0, hyphen));
}
var isTime2 = (token2, know) => isCapitalised(token2.text) && know.nameHeads.get(token2.lower)?.kind === "time";
var isWordOfName = (token2, know) => token2.tag === "name" && isCapitalised(token2.text) || isGlued(token2, know);
var isInitial = (token2) => isCapitalised(token2.text) && (token2.text.length === 1 || token2.text.length === 2 && /^(?:Jr|Sr|St)$/.test(token2.text));
function particlesEnd(tokens, at, know) {
  let i = at;
  while (i < tokens.length && i < at + 3 && know.particles.has(tokens[i].lower) && !CLOSED.has(tokens[i].tag)) i++;
  return i > at && i < tokens.length && isWordOfName(tokens[i], know) ? i : -1;
}
var CLOSED = /* @__PURE__ */ new Set(["preposition", "determiner", "pronoun", "auxiliary", "conjunction", "subordinator", "verb"]);
var isGenerational = (token2) => token2 !== void 0 && /^(?:Jr|Sr|II|III|IV)$/.test(token2.text);
function capitalsEnd(tokens, at, know) {
  let end = at;
  for (let i = at + 1; i < tokens.length; i++) {
    const token2 = tokens[i];
    if (isWordOfName(token2, know)) {
      if (isTime2(token2, know) && !(token2.lower === "may" && know.givenNames.has(tokens[i - 1].text))) break;
      end = i;
      continue;
    }
    if (token2.text === "." && token2.start === tokens[i - 1].end && isInitial(tokens[i - 1])) {
      const next = tokens[i + 1];
      if (next && isWordOfName(next, know)) continue;
      break;
    }
    if (token2.text === "," && isGenerational(tokens[i + 1]) && know.givenNames.has(tokens[at].text)) continue;
    if (token2.tag === "number" && tokens[i - 1].lower === "local") {
      end = i;
      continue;
    }
    const after = particlesEnd(tokens, i, know);
    if (after < 0) break;
    i = after;
    end = after;
  }
  return end;
}
function tellingWord(tokens, first, last, know) {
  for (let i = last; i >= first; i--) {
    const head = know.nameHeads.get(tokens[i].lower);
    if (head && head.kind !== "time" && (head.kind === "organisation" || !know.givenNames.has(tokens[i].text)))
      return i;
  }
  return -1;
}
var EXTENDS = /* @__PURE__ */ new Set(["of", "for", "on"]);
function extend(tokens, last, know) {
  let end = last;
  for (let round = 0; round < 3; round++) {
    const link = tokens[end + 1];
    if (!link || !EXTENDS.has(link.lower)) return end;
    const article = tokens[end + 2]?.lower === "the" ? 1 : 0;
    const opens = tokens[end + 2 + article];
    if (!opens || !isWordOfName(opens, know) || isTime2(opens, know)) return end;
    const known4 = know.names.longestAt(tokens, end + 2 + article);
    if (link.lower !== "of" && known4?.value.known.kind === "state") return end;
    const wholly = known4?.value.as === "name" && known4.value.known.kind === "state";
    end = wholly ? known4.last : capitalsEnd(tokens, end + 2 + article, know);
    const and = tokens[end + 1];
    const more = tokens[end + 2];
    const goesOn3 = !wholly && and?.lower === "and" && more && isWordOfName(more, know) && startsNothing(tokens, end + 2, know);
    if (goesOn3) end = capitalsEnd(tokens, end + 2, know);
  }
  return end;
}
var startsNothing = (tokens, at, know) => !know.names.longestAt(tokens, at) && know.roles.longestAt(tokens, at)?.value.is !== "title" && !know.givenNames.has(tokens[at].text);
function bridge(tokens, first, end, know) {
  const link = tokens[end + 1];
  const next = tokens[end + 2];
  if (!link || !next || !isWordOfName(next, know)) return -1;
  const isAnd2 = link.lower === "and" || link.text === "&";
  if (!isAnd2 && link.tag !== "possessive") return -1;
  if (know.names.longestAt(tokens, end + 2)) return -1;
  const last = capitalsEnd(tokens, end + 2, know);
  if (isAnd2) {
    const more = tokens[last + 1]?.tag === "possessive" ? bridge(tokens, end + 2, last, know) : last;
    const telling3 = tellingWord(tokens, end + 2, Math.max(more, last), know);
    if (telling3 <= end + 2 && more === last) return -1;
    const before4 = tokens[first - 1];
    const opens = before4 && (before4.lower === "the" || know.nationalities.has(before4.text)) && startsNothing(tokens, first, know) && tellingWord(tokens, first, end, know) < 0;
    return opens || link.text === "&" ? Math.max(more, last) : -1;
  }
  const telling2 = tellingWord(tokens, end + 2, last, know);
  const owner2 = tokens[end].lower;
  const kin = owner2 === "lord" || owner2 === "people" || know.roles.longestAt(tokens, end) !== null || link.text === "'" || link.text === "\u2019";
  return telling2 >= 0 && kin && !know.givenNames.has(tokens[end].text) && know.nameHeads.get(tokens[telling2].lower)?.kind === "organisation" ? last : -1;
}
var ACRONYM = /^[A-Z][A-Z0-9-]*[A-Z]$/;
var isAcronym = (text3) => text3.length >= 2 && text3.length <= 8 && ACRONYM.test(text3);
function expansionStart(tokens, bracket) {
  const letters = tokens[bracket + 1].text.replaceAll("-", "");
  let left = letters.length - 1;
  for (let i = bracket - 1; i >= 0 && bracket - i < 16; i--) {
    const token2 = tokens[i];
    if (token2.tag === "possessive" || token2.text === "&") continue;
    if (!/^[\p{L}]/u.test(token2.text)) return -1;
    if (token2.text[0].toUpperCase() === letters[left] && (isCapitalised(token2.text) || left > 0)) {
      if (!isCapitalised(token2.text) && !needsSmall(tokens, i, letters, left)) continue;
      left--;
      if (left < 0) return isCapitalised(token2.text) ? i : -1;
      continue;
    }
    const hyphenated = token2.text.split("-");
    if (hyphenated.length === 2 && letters[left] === hyphenated[1][0]?.toUpperCase() && letters[left - 1] === hyphenated[0][0]?.toUpperCase()) {
      left -= 2;
      if (left < 0) return i;
      continue;
    }
    if (isCapitalised(token2.text)) return -1;
  }
  return -1;
}
var needsSmall = (tokens, at, letters, left) => {
  const before4 = tokens[at - 1];
  return before4 !== void 0 && before4.text[0]?.toUpperCase() === letters[left - 1] && before4.text[0]?.toUpperCase() !== letters[left];
};
function organOf(tokens, first, last, know) {
  const opening2 = know.names.longestAt(tokens, first);
  if (opening2 && opening2.last < last) return opening2.value.known.kind === "place" ? null : opening2.value.known;
  for (let i = last; i > first; i--) {
    if (tokens[i - 1].lower !== "of" && tokens[i - 1].lower !== "the") continue;
    const closing2 = know.names.longestAt(tokens, i);
    if (closing2?.last === last && closing2.value.known.kind !== "place") return closing2.value.known;
  }
  return null;
}
function bodyPart(tokens, first, last, know) {
  const telling2 = tellingWord(tokens, first, last, know);
  const word = tokens[Math.max(telling2, first)].lower;
  const organ = know.nameHeads.get(word)?.organ ?? false;
  return { kind: "organisation", first, last, word, organ, organOf: organ ? organOf(tokens, first, last, know) : null };
}
function tellingName(tokens, at, know) {
  let end = capitalsEnd(tokens, at, know);
  const bridged = bridge(tokens, at, end, know);
  if (bridged > 0) end = bridged;
  const telling2 = tellingWord(tokens, at, end, know);
  if (telling2 < 0) return null;
  const head = know.nameHeads.get(tokens[telling2].lower);
  if (head.kind === "organisation") {
    const last = wingEnd(tokens, extend(tokens, localNumber(tokens, telling2, end), know), know);
    if (last === at) return null;
    const word = tokens[telling2].lower;
    return {
      kind: "organisation",
      first: at,
      last,
      word,
      organ: head.organ,
      organOf: head.organ ? organOf(tokens, at, last, know) : null
    };
  }
  const person2 = head.kind === "place" && know.givenNames.has(tokens[at].text) && telling2 - at < 5 && bridged < 0;
  if (telling2 === at || person2) return null;
  return { kind: "other", first: at, last: telling2, of: head.kind === "place" ? "place" : "other" };
}
function wingEnd(tokens, last, know) {
  if (tokens[last + 1]?.text !== "(") return last;
  for (let i = last + 2; i < tokens.length && i < last + 6; i++) {
    const token2 = tokens[i];
    if (token2.text === ")") return i > last + 2 ? i : last;
    if (!isWordOfName(token2, know) || isAcronym(token2.text) || know.givenNames.has(token2.text)) return last;
    const known4 = know.names.longestAt(tokens, i);
    if (known4 && known4.value.known.kind !== "group") return last;
  }
  return last;
}
function localNumber(tokens, telling2, end) {
  return tokens[telling2 + 1]?.lower === "local" && tokens[telling2 + 2]?.tag === "number" && telling2 + 2 <= end ? telling2 + 2 : telling2;
}

// src/annotate/actors/run-facts.ts
function written(tokens, first, last, text3) {
  if (first === last) return tokens[first].text;
  const raw = text3.slice(tokens[first].start, tokens[last].end);
  return /\s{2}|[\n\t]/.test(raw) ? raw.replace(/\s+/g, " ") : raw;
}
var runKey = (part2, phrase, text3) => fold(written(phrase.tokens, part2.first, part2.last, text3));
var LOCATIVE = /* @__PURE__ */ new Set(["in", "at", "near", "outside", "inside", "around", "across", "throughout"]);
var WAYWARD = /* @__PURE__ */ new Set(["from", "to", "into", "toward", "towards", "through", "via", "over"]);
var DEALING = /* @__PURE__ */ new Set(["by", "with", "between", "against", "among", "and", "from", "to", "for", "of"]);
var introduces = (part2) => part2 !== void 0 && (part2.kind === "title" || part2.kind === "honorific" || part2.kind === "description" && part2.description.kind === "person");
function chainOwner(phrases, at) {
  let i = at;
  while (i > 0 && at - i < 4) {
    const { link } = phrases[i];
    if (CHAIN.has(link)) i--;
    else if (link === "'s" && i > 1 && CHAIN.has(phrases[i - 1].link)) i -= 2;
    else break;
  }
  return phrases[i];
}
var CHAIN = /* @__PURE__ */ new Set(["of", "for", "at", "in", "from", "to"]);
function describesOne(phrase) {
  const head = phrase?.headPart;
  if (!head) return null;
  if (head.kind === "title") return head.title.plural ? null : "person";
  if (head.kind !== "description" || head.description.kind === "text") return null;
  const { kind, plural: plural2 } = head.description;
  if (kind === "person") return plural2 ? null : "person";
  return plural2 && kind !== "group" ? null : "body";
}
var BESIDE = /* @__PURE__ */ new Set([",", "(", ", formerly", ", currently", ", now", ", then", ", once", ", previously", ", also"]);
function appositionAfter(phrases, at) {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (!next || next.sentence !== phrase.sentence || !BESIDE.has(next.link)) return null;
  const said = next.isPossessor ? phrases[at + 2] : next;
  if (!said || said.sentence !== phrase.sentence || !describesOne(said)) return null;
  const before4 = phrase.tokens[phrase.first - 1];
  const hangs2 = before4 !== void 0 && (before4.tag === "preposition" || before4.tag === "verb");
  return hangs2 && said.mainSubject && said.subjectOf !== phrase.subjectOf ? null : said;
}
function appositionBefore(phrases, at) {
  const phrase = phrases[at];
  if (at === 0 || phrase.determiner !== "" || phrase.isPossessor) return null;
  if (phrase.link !== "," && !standsBeside(phrases, at)) return null;
  const owner2 = describesOne(phrases[at - 1]) ? phrases[at - 1] : chainOwner(phrases, at - 1);
  if (owner2.sentence !== phrase.sentence || !describesOne(owner2)) return null;
  const setting = owner2.tokens[owner2.first - 1]?.tag;
  if (phrase.mainSubject && owner2.subjectOf !== phrase.subjectOf && (setting === "preposition" || setting === "verb"))
    return null;
  return owner2.determiner === "" || !listGoesOn(phrase) ? owner2 : null;
}
function standsBeside(phrases, at) {
  const phrase = phrases[at];
  const before4 = phrases[at - 1];
  return before4.sentence === phrase.sentence && before4.last === phrase.first - 1 && (before4.link === "of" || before4.link === "to") && phrase.headPart?.kind === "run";
}
function listGoesOn({ tokens, last }) {
  const after = tokens[last + 1];
  if (after?.lower === "and" || after?.lower === "or") return true;
  const next = tokens[last + 2]?.lower;
  return after?.text === "," && (next === "and" || next === "or");
}
function weighWords(facts, tokens, part2, know) {
  const first = tokens[part2.first].text;
  const last = tokens[part2.last].text;
  const single2 = part2.first === part2.last;
  const given = know.givenNames.get(first);
  if (given !== void 0) {
    facts.person += single2 ? 1 : 3;
    facts.gender = given;
  }
  if (isAcronym(last) && single2) facts.body += 2;
  if (single2) return;
  const length = part2.last - part2.first + 1;
  for (let i = part2.first; i <= part2.last; i++) {
    const token2 = tokens[i];
    if (i > part2.first && know.isWord(token2.lower) && !know.givenNames.has(token2.text) && token2.text.length > 2)
      facts.body = Math.max(facts.body, i === part2.last ? 3 : 2);
    if (token2.text === "." || token2.text.length === 1 && i < part2.last || i > part2.first && token2.tag !== "name")
      facts.person += 1;
  }
  if (/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(last)) facts.person += 2;
  if (length <= 3 && know.familyNames.has(first)) facts.person += 2;
}
function weighPlace(facts, phrase, part2, know) {
  const { tokens } = phrase;
  const next = tokens[part2.last + 1];
  const inPhrase = part2.last < phrase.last;
  if (inPhrase && next && know.nameHeads.get(next.lower)?.kind === "place") facts.place += 2;
  if (know.compass.has(tokens[part2.first - 1]?.lower ?? "")) facts.place += 2;
  if (inPhrase || phrase.isPossessor || phrase.parts[0] !== part2 || phrase.opens !== part2.first) return;
  if (LOCATIVE.has(phrase.before)) facts.place += 2;
  else if (WAYWARD.has(phrase.before) && phrase.tokens[phrase.first - 2]?.lower !== "according") facts.place += 1;
}
function weighNeighbours(facts, phrase, part2) {
  const index3 = phrase.parts.indexOf(part2);
  const before4 = phrase.parts[index3 - 1];
  const after = phrase.parts[index3 + 1];
  const near = before4?.last === part2.first - 1 ? before4 : void 0;
  const modifies = after?.kind === "title" || after?.kind === "description";
  if (modifies) facts.body += 1;
  else if (introduces(near)) facts.person += 3;
  else if (near?.kind === "description" && near.description.kind !== "text") facts.body += 3;
  else if (part2.last === phrase.head && phrase.determiner === "the" && phrase.opens === part2.first) facts.body += 2;
}
function weighApposition(facts, phrases, at) {
  const said = appositionAfter(phrases, at) ?? appositionBefore(phrases, at);
  const what = said && describesOne(said);
  if (what === "person") facts.person += said?.headPart?.kind === "title" ? 3 : 2;
  else if (what === "body") facts.body += 3;
}
function weighAfter(facts, { tokens, last }, next) {
  const after = tokens[last + 1];
  const relative2 = after?.text === "," ? tokens[last + 2] : after;
  if (relative2?.lower === "who") facts.person += 1;
  else if (relative2?.lower === "which" && after?.text === ",") facts.body += 3;
  if (after?.text === "(" && next && isAcronym(next.tokens[next.first].text)) facts.body += 1;
  if (next?.link === "," && next.headPart?.kind === "known" && facts.place > 0) facts.place += 2;
}
function weighHead(facts, phrases, at, know) {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase.subjectOf && !phrase.subjectOf.group.passive) facts.subject = true;
  if (phrase.subjectOf || DEALING.has(phrase.before) || phrase.objectOf !== "" || phrase.isPossessor) facts.acts = true;
  const led = phrase.link === "of" || phrase.link === "for" ? phrases[at - 1].headPart : null;
  if (led?.kind === "title" || led?.kind === "description" && led.description.kind === "person") facts.body += 2;
  if (phrase.mainSubject && next?.sentence === phrase.sentence && next.first - phrase.last < 4) {
    const sort = know.pronouns.get(next.tokens[next.first].lower);
    if (sort === "it") facts.body += 1;
    else if (sort === "he" || sort === "she") facts.person += 1;
  }
  weighApposition(facts, phrases, at);
  weighAfter(facts, phrase, next);
}
function gatherRuns(phrases, text3, know) {
  const found3 = /* @__PURE__ */ new Map();
  let before4 = null;
  let here = null;
  let sentence = -1;
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence;
      before4 = here;
      here = null;
      const sort = know.pronouns.get(phrase.tokens[phrase.first].lower);
      if (before4 && (sort === "he" || sort === "she")) before4.person += 1;
    }
    for (const part2 of phrase.parts) {
      if (part2.kind !== "run") continue;
      const name = written(phrase.tokens, part2.first, part2.last, text3);
      const key = fold(name);
      let facts = found3.get(key);
      if (!facts) {
        facts = {
          text: name,
          words: key.split(" "),
          key,
          person: 0,
          body: 0,
          place: 0,
          acts: false,
          subject: false,
          gender: "",
          soft: true
        };
        found3.set(key, facts);
      }
      if (part2.soft) continue;
      if (facts.text !== name && facts.text === facts.text.toUpperCase()) facts.text = name;
      if (facts.soft) weighWords(facts, phrase.tokens, part2, know);
      facts.soft = false;
      weighPlace(facts, phrase, part2, know);
      weighNeighbours(facts, phrase, part2);
      if (part2.last === phrase.head) weighHead(facts, phrases, at, know);
      if (phrase.mainSubject && part2 === phrase.headPart) here = facts;
    }
  }
  return found3;
}

// src/annotate/actors/scene.ts
function textOf(scene, phrase, first, last) {
  const { tokens } = phrase;
  for (const part2 of phrase.parts) {
    if (part2.kind !== "known" || !part2.broken || part2.first < first || part2.last > last) continue;
    const before4 = part2.first > first ? `${written(tokens, first, part2.first - 1, scene.text)} ` : "";
    const name = written(tokens, part2.first, part2.last - 1, scene.text);
    const after = part2.last < last ? ` ${written(tokens, part2.last + 1, last, scene.text)}` : "";
    return `${before4}${name}${tokens[part2.last].text}${after}`;
  }
  return written(tokens, first, last, scene.text);
}
function knownHere(scene, phrase, part2) {
  const { known: known4, as } = part2.naming;
  if (as === "name" && part2.first === part2.last) {
    const token2 = phrase.tokens[part2.first];
    const own = isAcronym(token2.text) ? scene.cast.byName.get(token2.lower) : known4.kind === "organisation" ? scene.names.get(token2.lower) : void 0;
    if (own) return own;
  }
  return knownActor(scene.cast, known4);
}
function actorOfPart(scene, phrase, part2) {
  if (part2.kind === "title" || part2.kind === "description") return null;
  const old = scene.byPart.get(part2);
  if (old !== void 0) return old;
  const actor = findActorOfPart(scene, phrase, part2);
  scene.byPart.set(part2, actor);
  return actor;
}
function findActorOfPart(scene, phrase, part2) {
  switch (part2.kind) {
    case "known":
      return knownHere(scene, phrase, part2);
    case "organisation":
      return scene.cast.byName.get(fold(textOf(scene, phrase, part2.first, part2.last))) ?? null;
    case "run":
      return scene.names.get(runKey(part2, phrase, scene.text)) ?? null;
    case "compound":
      return part2.members.length === 1 && !/-(?:led|backed|brokered|mediated|sponsored|based|born|made|style)$/.test(phrase.tokens[part2.first].lower) ? knownActor(scene.cast, part2.members[0].naming.known) : null;
    default:
      return null;
  }
}
function modifierActor(scene, phrase, before4) {
  for (let i = before4 - 1; i >= 0; i--) {
    const part2 = phrase.parts[i];
    const actor = actorOfPart(scene, phrase, part2);
    if (!actor) continue;
    actor.hints.push({ start: phrase.tokens[part2.first].start, end: phrase.tokens[part2.last].end });
    return actor;
  }
  return possessorActor(scene, phrase);
}
function possessorActor(scene, phrase) {
  if (phrase.link !== "'s") return null;
  const owner2 = scene.phrases[phrase.index - 1];
  const meaning = scene.meanings[owner2.index];
  if (meaning) return meaning.actors.length === 1 ? meaning.actors[0] : null;
  const part2 = owner2.parts.at(-1);
  if (!part2 || part2.last < owner2.head) return null;
  return actorOfPart(scene, owner2, part2) ?? (part2.kind === "title" ? modifierActor(scene, owner2, owner2.parts.length - 1) : null);
}
var OWNS = /* @__PURE__ */ new Set(["of", "for", "from", "with", "at", "in"]);
function usualOwner(scene, phrase, title) {
  const known4 = title.of === "" ? void 0 : scene.cast.know.known.get(title.of);
  const next = scene.phrases[phrase.index + 1];
  const elsewhere = next?.sentence === phrase.sentence && next.link === "for";
  if (!known4 || elsewhere || known4.kind === "organisation" && !scene.cast.knowns.has(known4)) return null;
  return knownActor(scene.cast, known4);
}
function ownerAfter(scene, phrase) {
  let next = scene.phrases[phrase.index + 1];
  if (!next || next.sentence !== phrase.sentence || !OWNS.has(next.link)) return null;
  if (next.isPossessor && scene.phrases[next.index + 1]?.link === "'s") {
    if (next.link === "in" || next.link === "at") return null;
    const whose = next.parts.at(-1);
    return whose ? actorOfPart(scene, next, whose) : null;
  }
  const part2 = next.parts.at(-1);
  if (!part2 || part2.last < next.head) {
    const inside = next.parts[0];
    return inside && (inside.kind === "known" || inside.kind === "organisation") && next.link !== "in" ? actorOfPart(scene, next, inside) : null;
  }
  if (part2.kind === "known" && part2.naming.as === "capital") {
    const governs = phrase.headPart?.kind === "description" && phrase.headPart.description.speaks === "is";
    return governs ? actorOfPart(scene, next, part2) : null;
  }
  if ((next.link === "at" || next.link === "in") && part2.kind === "known" && part2.naming.known.kind === "state")
    return null;
  const actor = actorOfPart(scene, next, part2);
  if (actor) return actor;
  next = scene.phrases[next.index];
  if (part2.kind !== "description" && part2.kind !== "title") return null;
  return modifierActor(scene, next, next.parts.length - 1) ?? (part2.kind === "title" ? usualOwner(scene, next, part2.title) : null);
}

// src/annotate/actors/describe.ts
var DEFINITE = /* @__PURE__ */ new Set(["the", "this", "that", "these", "those", "both"]);
var isDefinite = (phrase) => DEFINITE.has(phrase.determiner) || phrase.link === "'s";
var GOES_ON = /* @__PURE__ */ new Set(["of", "for", "from", "in", "at", "to", "on", "with", "inside", "within", "among"]);
var GOES_ON_CLOSELY = /* @__PURE__ */ new Set(["of", "for", "from"]);
var LONGEST2 = 14;
function hangs(next, phrase) {
  const isNext = next.index === phrase.index + 1;
  if (next.tokens[next.first].tag === "pronoun") return false;
  if (next.link === "'s") return !isNext;
  if (phrase.subjectOf === null && !isNext) return next.link === "of";
  return (phrase.subjectOf === null ? GOES_ON_CLOSELY : GOES_ON).has(next.link);
}
function describedName(scene, phrase) {
  const first = phrase.link === "'s" ? scene.phrases[phrase.index - 1].opens : phrase.opens;
  let last = phrase.last;
  for (let i = phrase.index + 1; i <= phrase.index + 3; i++) {
    const next = scene.phrases[i];
    if (!next || next.sentence !== phrase.sentence || next.last - first > LONGEST2 || !hangs(next, phrase)) break;
    last = next.last;
  }
  if (last === phrase.last && phrase.headPart) last = phrase.headPart.last;
  return textOf(scene, phrase, first, last);
}
function describe(scene, phrase, word, given) {
  const whose = phrase.determiner === "" ? void 0 : scene.owners.get(phrase.index);
  const own = describedName(scene, phrase);
  const name = whose?.length === 1 ? `${whose[0].name}\u2019s ${own}` : own;
  const actor = actorNamed(scene.cast, name, () => Object.assign(given, { name, named: false }));
  addWord(scene.cast, actor, word);
  return actor;
}
function beside(scene, phrase) {
  const { phrases, meanings } = scene;
  const named3 = phrases[phrase.link === "'s" ? phrase.index - 2 : phrase.index - 1];
  if (named3 && appositionAfter(phrases, named3.index) === phrase) {
    const meaning = meanings[named3.index];
    if (meaning?.actors.length === 1 && meaning.how === "name") return meaning.actors[0];
  }
  for (let i = phrase.index + 1; i <= phrase.index + 4; i++) {
    const next = phrases[i];
    if (!next || next.sentence !== phrase.sentence) return null;
    if (next.headPart?.kind === "run" && appositionBefore(phrases, i) === phrase)
      return actorOfPart(scene, next, next.headPart);
  }
  return null;
}
function ownerOf(scene, phrase) {
  const named3 = modifierActor(scene, phrase, phrase.parts.length - 1);
  if (named3) return named3;
  const whose = scene.owners.get(phrase.index);
  if (whose) return whose.length === 1 ? whose[0] : null;
  return ownerAfter(scene, phrase);
}

// src/annotate/actors/focus.ts
var newFocus = () => ({ entries: [], sets: [], place: 0 });
var DISTANCE = 1.6;
var REACH = 6;
var LOOK_BACK2 = 60;
var onlyIf = (fits4) => (actors) => fits4(actors) ? 0 : Infinity;
function recall(focus, wanted) {
  let best2 = null;
  let most = wanted.least;
  for (let i = focus.entries.length - 1; i >= 0 && i >= focus.entries.length - LOOK_BACK2; i--) {
    const entry = focus.entries[i];
    const distance2 = focus.place - entry.place;
    if (distance2 > REACH) break;
    if (wanted.quoted && !entry.quoted && distance2 === 0 && entry.verb !== "" && wanted.things === null) continue;
    const thing = entry.actors.length === 0;
    if (thing ? wanted.things !== entry.many : entry.actors.every((actor) => wanted.not.includes(actor))) continue;
    const cost = thing ? 0 : wanted.cost(entry.actors);
    if (cost === Infinity) continue;
    const quoted = entry.quoted && !wanted.quoted ? 0.4 : 1;
    const score = entry.weight * quoted - DISTANCE * distance2 - cost;
    if (score > most || score === most && best2?.place === entry.place) {
      best2 = entry;
      most = score;
    }
  }
  return best2 && best2.actors.length > 0 ? best2.actors : null;
}

// src/annotate/actors/titled.ts
var through = (owner2) => owner2 ? partyOf(owner2) : null;
var HEADING = /* @__PURE__ */ new Set(["head", "leader", "chief"]);
var TOP = [
  "head",
  "leader",
  "chief",
  "chair",
  "executive",
  "secretary-general",
  "head of state",
  "head of government"
];
function holds(actor, { title }, owner2) {
  if (actor.kind !== "person" || actor.seen === 0 && !owner2) return false;
  const any = title.word === title.head;
  const heads = owner2?.kind === "organisation" && HEADING.has(title.office) && any;
  return actor.offices.some((one) => {
    const same = one.word === title.word || any && (one.head === title.head || one.kind === title.head);
    const spoken2 = title.office === "spokesperson" && one.kind === "spokesperson";
    if (one.former || !(same || spoken2 || heads && TOP.includes(one.kind))) return false;
    return !owner2 || one.of === owner2 || through(owner2) !== null && through(owner2) === actor.party;
  });
}
function wordsFor({ head, word, office: office2 }) {
  if (office2 === "spokesperson") return [office2];
  return HEADING.has(office2) && word === head ? [head, ...TOP] : [head];
}
function holder(scene, phrase, part2, owner2) {
  const { determiner } = phrase;
  if (determiner === "a" || determiner === "an" || determiner === "another") return null;
  if (determiner === "" && (phrase.opens > phrase.first || phrase.tokens[phrase.opens].lower === "other")) return null;
  if (!owner2 && determiner !== "" && !isDefinite(phrase) && !scene.owners.has(phrase.index)) return null;
  const other = phrase.subjectOf ? null : subjectSoFar(scene, phrase);
  const fits4 = (actor) => actor !== other && holds(actor, part2, owner2);
  for (const word of wordsFor(part2.title)) {
    const found3 = latest(scene.cast, word, fits4);
    if (found3) return found3;
  }
  return null;
}
function subjectSoFar(scene, phrase) {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i].sentence === phrase.sentence; i--) {
    const { subjectOf: subjectOf5 } = scene.phrases[i];
    const actors = subjectOf5 ? scene.meanings[i]?.actors : void 0;
    if (actors?.length === 1) return actors[0];
  }
  return null;
}
function asOffice(scene, phrase, part2, owner2) {
  if (phrase.before !== "as" || phrase.determiner !== "") return null;
  const task = scene.phrases[phrase.index - 1];
  const whose = task.link === "'s" ? scene.meanings[task.index - 1]?.actors[0] : scene.owners.get(task.index)?.[0];
  const person2 = whose ?? subjectSoFar(scene, phrase);
  if (person2?.kind !== "person" || person2.many) return null;
  const { head, word, office: kind } = part2.title;
  person2.offices.push({
    title: textOf(scene, phrase, phrase.opens, phrase.last),
    head,
    word,
    kind,
    of: owner2,
    former: false
  });
  addWord(scene.cast, person2, head);
  person2.party ??= through(owner2);
  return person2;
}
function serve(phrase, person2, owner2) {
  const part2 = phrase.headPart;
  if (!owner2 || owner2 === person2 || part2?.kind !== "title") return;
  const at = person2.offices.findIndex((one) => one.word === part2.title.word && one.of === null);
  if (at >= 0) person2.offices[at] = { ...person2.offices[at], of: owner2 };
  const party = owner2.kind === "person" ? owner2.party : partyOf(owner2);
  if (party !== person2 && !(at >= 0 && person2.offices[at].former)) person2.party ??= party;
}
function isOfNext(scene, phrase) {
  const next = scene.phrases[phrase.index + 1];
  return next?.sentence === phrase.sentence && next.first === phrase.last + 1 && next.headPart?.kind === "known";
}
function office(scene, phrase, part2) {
  if (isOfNext(scene, phrase) || part2.title.word === "chair" && phrase.before === "in") return null;
  const owner2 = ownerOf(scene, phrase);
  const named3 = beside(scene, phrase);
  if (named3) {
    serve(phrase, named3, owner2);
    return { actors: [named3], how: "title" };
  }
  const serving = asOffice(scene, phrase, part2, owner2);
  if (serving) return { actors: [serving], how: "title" };
  const known4 = holder(scene, phrase, part2, owner2);
  if (known4) return { actors: [known4], how: "title" };
  const { head, word, gender: gender2, office: kind } = part2.title;
  const actor = describe(scene, phrase, head, {
    kind: "person",
    party: through(owner2),
    gender: gender2,
    rule: "actors/described-office",
    certainty: owner2 ? "sure" : "doubtful"
  });
  if (actor.offices.length === 0)
    actor.offices.push({
      title: textOf(scene, phrase, phrase.opens, phrase.last),
      head,
      word,
      kind,
      of: owner2,
      former: false
    });
  return { actors: [actor], how: "description" };
}
var LISTS = /* @__PURE__ */ new Set([",", "and", ", and"]);
var LONGEST_LIST = 8;
function ofSeveral(scene, phrase, word) {
  const next = scene.phrases[phrase.index + 1];
  if (!next || next.sentence !== phrase.sentence || next.link !== "from" && next.link !== "of") return null;
  const owners = [];
  for (let i = next.index; i < next.index + LONGEST_LIST; i++) {
    const one = scene.phrases[i];
    if (!one || one.sentence !== phrase.sentence || i > next.index && !LISTS.has(one.link)) break;
    const owner2 = one.headPart && one.headPart.kind !== "run" ? actorOfPart(scene, one, one.headPart) : null;
    if (!owner2) break;
    owners.push(owner2);
  }
  if (owners.length < 2) return null;
  return owners.map(
    (owner2) => groupOf(scene, `${textOf(scene, phrase, phrase.opens, phrase.last)} ${next.link} ${owner2.name}`, word, owner2)
  );
}
function groupOf(scene, name, word, owner2) {
  const actor = actorNamed(scene.cast, name, () => ({
    kind: "group",
    name,
    many: true,
    named: false,
    party: partyOf(owner2),
    rule: "actors/described-group"
  }));
  addWord(scene.cast, actor, word);
  return actor;
}
function officers(scene, phrase, part2) {
  const { head } = part2.title;
  const several = ofSeveral(scene, phrase, head);
  if (several) return { actors: several, how: "description" };
  const party = through(ownerOf(scene, phrase));
  const actor = describe(scene, phrase, head, { kind: "group", many: true, party, rule: "actors/described-group" });
  return { actors: [actor], how: "description" };
}
var titled = {
  name: "titled",
  read: (scene, phrase) => {
    const part2 = phrase.headPart;
    if (part2?.kind !== "title") return null;
    return part2.title.plural ? officers(scene, phrase, part2) : office(scene, phrase, part2);
  }
};

// src/annotate/actors/described.ts
var isBare = (phrase, part2) => phrase.opens === part2.first;
var isUnnamed = (actors) => actors.length === 1 && actors[0].kind === "person" && !actors[0].named && actors[0].offices.length === 0;
var isBody = (actors) => actors.length === 1 && actors[0].kind === "organisation" && !actors[0].party;
function canBe(scene, body, means) {
  return means === "any" || !body.described.some((one) => scene.cast.know.nameHeads.has(one));
}
function again(scene, phrase, part2) {
  const { word, kind, plural: plural2, speaks: speaks2, again: means } = part2.description;
  const same = latest(scene.cast, word, (actor) => actor.seen > 0 && actor.many === plural2);
  if (same || speaks2 === "is" || !isBare(phrase, part2)) return same;
  const other = latest(scene.cast, means, (actor) => actor.seen > 0);
  if (other) return other;
  if (plural2 && kind !== "group" || kind !== "person" && speaks2 !== "same" && !plural2) return null;
  const fits4 = kind === "person" ? isUnnamed : (actors) => isBody(actors) && canBe(scene, actors[0], means);
  return recall(scene.focus, { cost: onlyIf(fits4), things: null, not: [], least: -Infinity, quoted: false })?.[0] ?? null;
}
var isNamedHere = (phrase, part2) => phrase.parts.at(-2)?.last === part2.first - 1 && phrase.determiner !== "a" && phrase.determiner !== "an";
function itself(phrase, part2, owner2) {
  const { speaks: speaks2, plural: plural2 } = part2.description;
  switch (speaks2) {
    case "same":
      if (plural2) return null;
      if (owner2.kind === "person") return owner2.party?.kind === "organisation" ? owner2.party : null;
      return owner2.kind === "organisation" && isNamedHere(phrase, part2) ? owner2 : null;
    case "holder":
      return owner2.kind === "person" ? owner2 : null;
    case "is":
    case "subject":
      if (speaks2 === "subject" && !phrase.subjectOf) return null;
      if (owner2.kind === "person") return partyOf(owner2);
      return owner2.certainty === "doubtful" && owner2.kind === "organisation" ? null : owner2;
    default:
      return null;
  }
}
function partyFor(part2, owner2) {
  if (!owner2 || part2.description.speaks === "" && (owner2.kind === "state" || owner2.kind === "group")) return null;
  const party = partyOf(owner2);
  return party?.kind === "person" ? null : party;
}
var INSIDE = /* @__PURE__ */ new Set(["in", "at", "on", "into"]);
var isIdle = (phrase, { description, first }) => !description.plural && description.kind !== "person" && phrase.first === first && phrase.link !== "'s" && INSIDE.has(phrase.before);
function read(scene, phrase, part2) {
  if (isIdle(phrase, part2)) return null;
  const { word, kind, plural: plural2, speaks: speaks2 } = part2.description;
  const means = (...actors) => ({ actors, how: "description" });
  const named3 = plural2 && kind !== "group" ? null : beside(scene, phrase);
  if (named3) return means(named3);
  const owner2 = ownerOf(scene, phrase);
  const whole2 = owner2 && itself(phrase, part2, owner2);
  if (whole2 && speaks2 !== "holder") addWord(scene.cast, whole2, word);
  if (whole2) return speaks2 === "same" ? { actors: [whole2], how: "name" } : means(whole2);
  const several = plural2 && kind === "person" ? ofSeveral(scene, phrase, word) : null;
  if (several) return means(...several);
  const definite = isDefinite(phrase) || part2.description.again === "bare" && phrase.determiner === "";
  const asked = !owner2 && definite && phrase.link !== "'s" && (isBare(phrase, part2) || speaks2 === "is");
  const known4 = asked ? again(scene, phrase, part2) : null;
  if (known4) return means(known4);
  const actor = describe(scene, phrase, word, {
    kind: kind === "organisation" ? kind : kind === "person" && !plural2 ? "person" : "group",
    many: plural2,
    party: partyFor(part2, owner2),
    itself: kind !== "person",
    rule: "actors/described"
  });
  return means(actor);
}
var described2 = {
  name: "described",
  read: (scene, phrase) => phrase.headPart?.kind === "description" ? read(scene, phrase, phrase.headPart) : null
};

// src/model/evidence.ts
function evidenceAt(report, span2) {
  const { start, end } = span2;
  if (!(start >= 0 && start < end && end <= report.text.length))
    throw new RangeError(`evidence ${start}\u2013${end} lies outside the text of ${report.id}`);
  return { report: report.id, start, end, quote: report.text.slice(start, end) };
}

// src/model/span.ts
var isNonEmpty = (list2) => list2.length > 0;
var overlaps = (a, b) => a.start < b.end && b.start < a.end;
var contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

// src/annotate/actors/finish.ts
var MOST_EVIDENCE = 3;
var placesOf = (draft) => draft.spans.length > 0 ? draft.spans : draft.hints;
function present(drafts) {
  const found3 = /* @__PURE__ */ new Set();
  const add2 = (draft) => {
    if (!draft || found3.has(draft) || placesOf(draft).length === 0) return;
    found3.add(draft);
    add2(draft.party);
    for (const office2 of draft.offices) add2(office2.of);
  };
  for (const draft of drafts) if (draft.spans.length > 0) add2(draft);
  return found3;
}
function startOf(draft) {
  let least = Infinity;
  for (const { start } of placesOf(draft)) if (start < least) least = start;
  return least;
}
function toActor(draft, ids, report) {
  const places = [...placesOf(draft)].sort((a, b) => a.start - b.start).slice(0, MOST_EVIDENCE);
  const evidence = places.map((span2) => evidenceAt(report, span2));
  if (!isNonEmpty(evidence)) throw new Error(`the actor ${draft.name} is mentioned nowhere`);
  const { date } = report.published;
  return {
    id: ids.get(draft),
    kind: draft.kind,
    name: draft.name,
    aliases: draft.forms,
    roles: draft.offices.map(({ title, of }) => ({ title, of: (of && ids.get(of)) ?? null, from: date, to: date })),
    party: (draft.party && ids.get(draft.party)) ?? null,
    side: "other",
    country: draft.code,
    evidence,
    foundBy: [{ rule: draft.rule, certainty: draft.certainty, marks: [] }]
  };
}
function finish(drafts, report) {
  const ordered3 = [...present(drafts)].map((draft) => ({ draft, start: startOf(draft) })).sort((a, b) => a.start - b.start);
  const ids = new Map(ordered3.map(({ draft }, i) => [draft, `${report.id}.a${i + 1}`]));
  return { actors: ordered3.map(({ draft }) => toActor(draft, ids, report)), ids };
}

// src/annotate/actors/phrase-table.ts
function stands(words2, tokens, at, cased) {
  if (at + words2.length > tokens.length) return false;
  for (let i = 1; i < words2.length; i++) {
    const token2 = tokens[at + i];
    if (words2[i] !== (cased ? token2.text : token2.lower)) return false;
  }
  return true;
}
var spellings = (phrase) => phrase.includes("'") || phrase.includes("\u2019") ? [phrase.replaceAll("\u2019", "'"), phrase.replaceAll("'", "\u2019")] : [phrase];
function rowsOf(entries2, cased) {
  const rows = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const [phrase, value] of entries2) {
    for (const spelling of spellings(phrase)) {
      const words2 = tokenise(spelling).map((token2) => cased ? token2.text : token2.lower);
      const key = words2.join(" ");
      if (words2[0] === void 0 || seen.has(key)) continue;
      seen.add(key);
      const known4 = rows.get(words2[0]);
      if (known4) known4.push({ words: words2, value });
      else rows.set(words2[0], [{ words: words2, value }]);
    }
  }
  for (const list2 of rows.values()) list2.sort((a, b) => b.words.length - a.words.length);
  return rows;
}
function phraseTable(entries2, cased) {
  const rows = rowsOf(entries2, cased);
  return {
    longestAt: (tokens, at) => {
      const token2 = tokens[at];
      const list2 = rows.get(cased ? token2.text : token2.lower);
      if (list2 === void 0) return null;
      for (const row of list2)
        if (stands(row.words, tokens, at, cased)) return { value: row.value, last: at + row.words.length - 1 };
      return null;
    },
    word: (word) => rows.get(word)?.find((row) => row.words.length === 1)?.value ?? null
  };
}

// src/annotate/actors/knowledge.ts
var list = (cell) => cell ? cell.split("|") : [];
var gender = (cell) => cell === "m" || cell === "f" ? cell : "";
function pluralWord(word) {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (word.endsWith("person")) return `${word.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
function pluralOf(phrase) {
  const words2 = phrase.split(" ");
  const stop2 = words2.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|general)$/.test(word));
  const at = stop2 > 0 && !/^(?:major|lieutenant|brigadier)$/.test(words2[0]) ? stop2 - 1 : words2.length - 1;
  return words2.map((word, i) => i === at ? pluralWord(word) : word).join(" ");
}
function headOf2(phrase) {
  const words2 = phrase.split(/[ -]/);
  const stop2 = words2.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|general|elect|designate)$/.test(word));
  return stop2 > 0 ? words2[stop2 - 1] : words2.at(-1);
}
function* stateNames(states) {
  for (const [, known4] of states) {
    for (const name of [known4.name, ...known4.aliases]) yield [name, { known: known4, as: "name", weak: false }];
  }
  for (const [entry, known4] of states) {
    for (const word of list(entry["adjectives"])) yield [word, { known: known4, as: "nationality", weak: false }];
    for (const word of list(entry["people"])) yield [word, { known: known4, as: "people", weak: false }];
    for (const word of list(entry["capitals"])) yield [word, { known: known4, as: "capital", weak: false }];
    for (const word of list(entry["seats"])) yield [word, { known: known4, as: "seat", weak: false }];
  }
}
var isGeneric = (name, known4) => known4.of === "United Nations" && name.includes(" ") && !/^(?:UN|U\.N\.|United Nations|World|Office|Food) /.test(name);
function* bodyNames(bodies) {
  for (const [entry, known4] of bodies) {
    for (const name of [known4.name, ...known4.aliases]) yield [name, { known: known4, as: "name", weak: isGeneric(name, known4) }];
    for (const word of list(entry["seats"])) yield [word, { known: known4, as: "capital", weak: false }];
  }
}
function* mediaNames(language) {
  const knowns = /* @__PURE__ */ new Map();
  const named3 = (name) => {
    const known4 = knowns.get(name) ?? { kind: "organisation", name, code: "", aliases: [], of: "" };
    knowns.set(name, known4);
    return known4;
  };
  for (const { word, name } of language.lexicon("agency").values())
    if (word.length > 3) yield [word, { known: named3(name || word), as: "name", weak: false }];
  for (const { word } of language.lexicon("outlet").values()) {
    const distinct = word.includes(" ") || word === word.toUpperCase() && word.length > 2;
    if (distinct) yield [word, { known: named3(word), as: "name", weak: false }];
  }
}
function* peoples(language) {
  for (const { word, adjectives, people: people2 } of language.lexicon("community").values()) {
    const known4 = { kind: "group", name: word, code: "", aliases: list(people2), of: "" };
    for (const name of list(people2)) yield [name, { known: known4, as: "people", weak: false }];
    for (const name of list(adjectives)) yield [name, { known: known4, as: "nationality", weak: false }];
  }
}
function* placeNames(language) {
  for (const { word, aliases } of language.lexicon("place-name").values()) {
    const known4 = { kind: "place", name: word, code: "", aliases: [], of: "" };
    for (const name of [word, ...list(aliases)]) yield [name, { known: known4, as: "name", weak: false }];
  }
}
function* titles(language) {
  for (const { word, level, office: office2, gender: sex, of } of language.lexicon("title").values()) {
    const title = {
      word,
      head: headOf2(word),
      level: level ?? "",
      office: office2 ?? "",
      gender: gender(sex),
      of: of ?? "",
      plural: false
    };
    yield [word, { is: "title", title }];
    yield [pluralOf(word), { is: "title", title: { ...title, plural: true } }];
  }
}
function* descriptions(language) {
  for (const { word, kind, plural: plural2, speaks: speaks2, again: again2 } of language.lexicon("description").values()) {
    const one = {
      word,
      kind,
      plural: false,
      speaks: speaks2 ?? "",
      again: again2 ?? ""
    };
    yield [plural2 || pluralOf(word), { is: "description", description: { ...one, plural: true } }];
    if (plural2 !== word) yield [word, { is: "description", description: one }];
  }
}
var pairs = (language, name, column) => [...language.lexicon(name).values()].map((entry) => [entry.word, gender(entry[column])]);
var LONGEST_ENDING = 4;
function endingsOf(names3) {
  const found3 = /* @__PURE__ */ new Set();
  for (const [name, { as }] of names3) {
    if (as !== "nationality" && as !== "people") continue;
    for (let length = 1; length <= LONGEST_ENDING; length++) {
      const ending2 = name.slice(-length);
      if (/^[a-z]+$/.test(ending2)) found3.add(ending2);
    }
  }
  return found3;
}
var knowledge = perLanguage((language) => {
  const states = [...language.lexicon("state").values()].map((entry) => [
    entry,
    { kind: "state", name: entry.word, code: entry["code"] ?? "", aliases: list(entry["aliases"]), of: "" }
  ]);
  const bodies = [...language.lexicon("organisation").values()].map((entry) => [
    entry,
    { kind: "organisation", name: entry.word, code: "", aliases: list(entry["aliases"]), of: entry["of"] ?? "" }
  ]);
  const names3 = [
    ...stateNames(states),
    ...bodyNames(bodies),
    ...peoples(language),
    ...placeNames(language),
    ...mediaNames(language)
  ];
  const forms = wordForms(language);
  const closed2 = new Set(language.lexicon("function-word").keys());
  return {
    names: phraseTable(names3, true),
    endings: endingsOf(names3),
    roles: phraseTable([...titles(language), ...descriptions(language)], false),
    honorifics: new Map(
      [...language.lexicon("honorific").values()].map(({ word, gender: sex, kept }) => [
        word,
        { gender: gender(sex), kept: kept === "yes" }
      ])
    ),
    givenNames: new Map(pairs(language, "given-name", "gender")),
    familyNames: new Set(language.lexicon("family-name").keys()),
    particles: new Set(language.lexicon("particle").keys()),
    closed: closed2,
    isWord: (lower) => forms.has(lower),
    nameHeads: new Map(
      [...language.lexicon("name-head").values()].map(({ word, kind, organ }) => [
        word,
        { kind, organ: organ === "yes" }
      ])
    ),
    setNouns: new Map([...language.lexicon("set-noun").values()].map(({ word, of }) => [word, of])),
    linking: /* @__PURE__ */ new Set(["be", "take", ...language.lexicon("linking-verb").keys()]),
    pronouns: new Map([...language.lexicon("pronoun").values()].map(({ word, sort }) => [word, sort])),
    former: new Set(language.lexicon("former").keys()),
    leading: new Set(language.lexicon("leading-verb").keys()),
    compass: new Set(language.lexicon("compass").keys()),
    demonymEndings: new Set(language.lexicon("demonym-ending").keys()),
    abbreviations: new Set(language.lexicon("abbreviation").keys()),
    issuing: new Set(language.lexicon("issuing-verb").keys()),
    dealings: new Set(language.lexicon("dealing").keys()),
    known: new Map([...states, ...bodies].map(([, known4]) => [known4.name, known4])),
    nationalities: new Map(
      states.flatMap(([entry, known4]) => list(entry["adjectives"]).map((word) => [word, known4]))
    )
  };
});

// src/annotate/actors/states.ts
var WHERE = /* @__PURE__ */ new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "throughout",
  "through",
  "via",
  "into",
  "toward",
  "towards",
  "within",
  "above"
]);
var located = (_scene, phrase) => WHERE.has(phrase.before) || phrase.link === "in" || phrase.link === "at" ? "place" : null;
var described3 = (_scene, phrase, as) => {
  const bare3 = phrase.parts.length === 1 && phrase.parts[0].first === phrase.opens;
  if (!bare3) return "place";
  return as === "capital" && phrase.determiner !== "" && phrase.determiner !== "both" ? "place" : null;
};
function isOfPlace(scene, { headPart, tokens, head }) {
  const { lower, lemma } = tokens[head];
  const { nameHeads } = scene.cast.know;
  if (nameHeads.get(lower)?.kind === "place" || nameHeads.get(lemma)?.kind === "place") return true;
  if (headPart?.kind === "title") return headPart.title.office === "mayor";
  return headPart?.kind === "description" && headPart.description.kind === "person" && headPart.description.speaks === "";
}
var possessing = (scene, phrase) => {
  if (!phrase.isPossessor) return null;
  const owned = scene.phrases[phrase.index + 1];
  return owned?.link === "'s" && isOfPlace(scene, owned) ? "place" : "acts";
};
var subject = (scene, phrase) => {
  const { subjectOf: subjectOf5 } = phrase;
  if (!subjectOf5) return null;
  const { group } = subjectOf5;
  if (group.passive) return scene.cast.know.dealings.has(group.lemma) ? "acts" : "place";
  const next = scene.phrases[phrase.index + 1];
  return group.lemma === "be" && next !== void 0 && isOfPlace(scene, next) ? "place" : "acts";
};
var object = (scene, phrase) => {
  if (phrase.objectOf === "") return null;
  return scene.cast.know.dealings.has(phrase.objectOf) ? "acts" : "place";
};
var DEALT_WITH = /* @__PURE__ */ new Set(["between", "by", "with", "against", "on", "among", "both", "than"]);
var dealt = (_scene, phrase) => DEALT_WITH.has(phrase.before) ? "acts" : null;
var from = (scene, phrase, as) => {
  if (phrase.before !== "from" && phrase.before !== "to" && phrase.before !== "for" && phrase.before !== "of")
    return null;
  const noun = phrase.link === phrase.before ? scene.phrases[phrase.index - 1] : null;
  if (!noun || noun.sentence !== phrase.sentence) return as === "seat" && phrase.before !== "to" ? "acts" : "place";
  const word = noun.tokens[noun.head].lemma;
  if (phrase.before === "from" || phrase.before === "for")
    return scene.cast.know.nameHeads.get(word)?.kind === "place" ? "place" : "acts";
  return scene.cast.know.dealings.has(word) || as === "seat" ? "acts" : "place";
};
var listed = (scene, phrase) => {
  if (phrase.link !== "and" && phrase.link !== "," && phrase.link !== ", and" && phrase.link !== "or") return null;
  const before4 = scene.phrases[phrase.index - 1];
  if (before4.sentence !== phrase.sentence) return null;
  const part2 = before4.parts.at(-1);
  if (part2?.kind !== "known" || part2.last < before4.head)
    return phrase.link === "and" && scene.meanings[before4.index] ? "acts" : null;
  return scene.meanings[before4.index] ? "acts" : "place";
};
var RULES = [located, described3, possessing, subject, object, dealt, from, listed];
function actsHere(scene, phrase, as) {
  for (const rule of RULES) {
    const verdict = rule(scene, phrase, as);
    if (verdict) return verdict === "acts";
  }
  return as === "seat";
}
function isWhere(scene, phrase) {
  if (phrase.isPossessor) return false;
  if (WHERE.has(phrase.before)) return true;
  if (phrase.link !== "," || phrase.subjectOf) return false;
  const city = scene.phrases[phrase.index - 1];
  const part2 = city.parts.at(-1);
  const unknown = part2?.kind === "run" || part2?.kind === "other" && part2.of === "place" || part2?.kind === "known" && part2.naming.as === "capital";
  return unknown && scene.meanings[city.index] === null && city.before !== "";
}

// src/annotate/actors/named.ts
var named = (actor) => ({ actors: [actor], how: "name" });
function elliptic(scene, phrase, modifier) {
  const next = scene.phrases[phrase.index + 1];
  if (!next || next.sentence !== phrase.sentence || next.link !== "and" && next.link !== "," && next.link !== "or")
    return null;
  const head = next.headPart;
  if (next.link === "," && head && head.kind !== "title" && head.kind !== "description")
    return elliptic(scene, next, modifier) && ofNoun(scene, phrase, modifier, lastOfList(scene, next));
  return ofNoun(scene, phrase, modifier, next);
}
function lastOfList(scene, phrase) {
  let i = phrase.index;
  while (scene.phrases[i + 1]?.sentence === phrase.sentence && /^(?:,|and|, and|or)$/.test(scene.phrases[i + 1].link) && i - phrase.index < 6)
    i++;
  return scene.phrases[i];
}
function ofNoun(scene, phrase, modifier, noun) {
  const head = noun.headPart;
  const opening2 = noun.parts[0];
  if (!head || !opening2 || opening2 === head) return null;
  if (head.kind !== "title" && head.kind !== "description") return null;
  const { plural: plural2 } = head.kind === "title" ? head.title : head.description;
  if (!plural2 || !actorOfPart(scene, noun, opening2)) return null;
  const owner2 = actorOfPart(scene, phrase, modifier);
  if (!owner2) return null;
  owner2.hints.push({ start: phrase.tokens[modifier.first].start, end: phrase.tokens[modifier.last].end });
  const name = `${textOf(scene, phrase, modifier.first, modifier.last)} ${textOf(scene, noun, opening2.last + 1, noun.last)}`;
  const word = head.kind === "title" ? head.title.head : head.description.word;
  return { actors: [groupOf(scene, name, word, owner2)], how: "description" };
}
function people(scene, phrase, part2) {
  const { naming } = part2;
  const all2 = phrase.determiner === "the" || phrase.determiner === "both";
  if (phrase.last !== part2.last || naming.as === "nationality" && !all2) return null;
  const counted3 = phrase.determiner !== "" && !all2 || phrase.tokens[phrase.first].tag === "number";
  const ofState = phrase.parts.length === 2 && naming.known.kind === "group" && phrase.opens === phrase.parts[0].first;
  const bare3 = phrase.opens === part2.first;
  const other = phrase.parts[0];
  const nearer = ofState && other.kind === "known" && other.naming.known.kind === "group" ? other.naming.known : naming.known;
  if (!counted3 && (bare3 || ofState)) return named(knownActor(scene.cast, nearer));
  if (naming.as !== "people" || phrase.determiner === "a" || phrase.determiner === "an") return null;
  return some(scene, phrase, naming.known.kind === "group" ? knownActor(scene.cast, naming.known) : null);
}
function some(scene, phrase, party) {
  const name = textOf(scene, phrase, phrase.determiner === "the" ? phrase.opens : phrase.first, phrase.last);
  const actor = actorNamed(scene.cast, name, () => ({
    kind: "group",
    name,
    many: true,
    named: false,
    party,
    rule: "actors/described-group"
  }));
  return { actors: [actor], how: "description" };
}
function known(scene, phrase, part2) {
  const { as, known: entry } = part2.naming;
  if (as === "nationality" || as === "people") return elliptic(scene, phrase, part2) ?? people(scene, phrase, part2);
  if (as === "name" && scene.cast.know.nationalities.get(phrase.tokens[part2.last].text) === entry) {
    const group = elliptic(scene, phrase, part2);
    if (group) return group;
  }
  if (as === "name" && entry.kind === "state")
    return isWhere(scene, phrase) ? null : named(knownActor(scene.cast, entry));
  if (as === "name") {
    const actor = actorOfPart(scene, phrase, part2);
    return actor && named(actor);
  }
  return actsHere(scene, phrase, as) ? named(knownActor(scene.cast, entry)) : null;
}
var names = {
  name: "names",
  read: (scene, phrase) => {
    const part2 = phrase.headPart;
    if (!part2) return null;
    if (part2.kind === "known") return known(scene, phrase, part2);
    if (part2.kind !== "run" && part2.kind !== "organisation") return null;
    const actor = actorOfPart(scene, phrase, part2);
    if (!actor) return null;
    if (actor.kind !== "person" && phrase.parts.length === 1) {
      const group = elliptic(scene, phrase, part2);
      if (group) return group;
    }
    return named(actor);
  }
};

// src/annotate/actors/names.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/annotate/actors/demonyms.ts
var SHORTEST = 4;
var LOST = 2;
function isMadeOf(word, name, endings) {
  for (let cut3 = 0; cut3 <= LOST; cut3++) {
    const stem = name.slice(0, name.length - cut3);
    if (stem.length < SHORTEST || !word.startsWith(stem)) continue;
    const ending2 = word.slice(stem.length);
    if (endings.has(ending2) || ending2.endsWith("s") && endings.has(ending2.slice(0, -1))) return true;
  }
  return false;
}
function findDemonym(facts, cast, bodies) {
  if (facts.words.length > 1 || facts.key.length <= SHORTEST) return null;
  for (const body of bodies) {
    if (cast.byName.get(facts.key) === body || body.name.includes(" ") || !isMadeOf(facts.key, body.name.toLowerCase(), cast.know.demonymEndings))
      continue;
    body.kind = "state";
    return body;
  }
  return null;
}

// src/annotate/actors/short-forms.ts
var MOST_COMPARED = 300;
function isOfWords(short, long) {
  const words2 = short.trim().split(" ");
  return words2.length > 1 && !long.includes(" and ") && words2.every((word) => word.length > 3 && long.includes(` ${word} `));
}
function isShortFor(short, long, tells) {
  if (short.length >= long.length || short.length < 6) return false;
  if (!long.includes(short)) return isOfWords(short, long);
  if (long.includes(` and${short}`) || long.includes(` of the${short}`)) return false;
  return tells || long.startsWith(short) || short.endsWith("s ") || short.indexOf(" ", 1) < short.length - 1;
}
function longerOf({ draft, key }, bodies, cast) {
  const tells = cast.know.nameHeads.get(key.slice(1, -1))?.kind === "organisation";
  for (const other of bodies) if (other.draft !== draft && isShortFor(key, other.key, tells)) return other.draft;
  return null;
}
function joinShortForms(cast, names3) {
  const listed2 = new Set(cast.knowns.values());
  const bodies = [];
  for (const draft of cast.drafts)
    if (draft.kind === "organisation" && draft.named && !listed2.has(draft))
      bodies.push({ draft, key: ` ${fold(draft.name)} ` });
  if (bodies.length < 2 || bodies.length > MOST_COMPARED) return;
  const shorter = /* @__PURE__ */ new Map();
  for (const body of bodies) {
    const longer = longerOf(body, bodies, cast);
    if (longer) shorter.set(body.draft, shorter.get(longer) ?? longer);
  }
  if (shorter.size === 0) return;
  for (const [key, body] of names3) names3.set(key, shorter.get(body) ?? body);
  for (const [key, body] of cast.byName) cast.byName.set(key, shorter.get(body) ?? body);
  for (const [body, longer] of shorter) addForm(longer, body.name);
}

// src/annotate/actors/names.ts
var GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
var strip = (word, know) => {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && hyphen < 4 && know.particles.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word;
};
function surnames(words2, know) {
  const named3 = words2.filter((word) => !GENERATION.test(word));
  const first = named3[0];
  const last = strip(named3.at(-1), know);
  const familyFirst = named3.length > 1 && know.familyNames.has(first[0].toUpperCase() + first.slice(1));
  return familyFirst ? [first, last] : [last];
}
function compatible(a, b) {
  const [x, y] = [a[0], b[0]];
  if (x === y || x.slice(0, 2) === y.slice(0, 2)) return true;
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return true;
  if (a.length > 2 && a.includes(y)) return true;
  if (b.length > 2 && b.includes(x)) return true;
  return Math.min(x.length, y.length) >= 5 && (0, import_fastest_levenshtein.distance)(x, y) <= 2;
}
function samePerson(words2, persons, know) {
  const last = surnames(words2, know).at(-1);
  const known4 = persons.get(last)?.find((person2) => person2.words.at(-1) !== void 0 && compatible(words2, person2.words));
  if (known4) return known4;
  if (last.length < 6 || persons.size > MOST_COMPARED2) return null;
  for (const [key, list2] of persons) {
    if (Math.abs(key.length - last.length) > 2 || key[0] !== last[0] || (0, import_fastest_levenshtein.distance)(key, last) > 2) continue;
    const near = list2.find((person2) => compatible(words2, person2.words));
    if (near) return near;
  }
  return null;
}
function enter(person2, words2, persons, know) {
  for (const key of /* @__PURE__ */ new Set([...surnames(words2, know), ...words2.slice(0, -1).map((word) => `~${word}`)])) {
    const known4 = persons.get(key);
    if (!known4) persons.set(key, [person2]);
    else if (!known4.includes(person2)) known4.push(person2);
  }
}
function bySingle(word, persons, know) {
  const bare3 = strip(word, know);
  const list2 = persons.get(bare3);
  if (list2) return list2.at(-1);
  if (bare3.length >= 7 && persons.size <= MOST_COMPARED2) {
    for (const [key, near] of persons)
      if (key.length >= 6 && key[0] === bare3[0] && Math.abs(key.length - bare3.length) <= 2 && (0, import_fastest_levenshtein.distance)(key, bare3) <= 2)
        return near.at(-1);
  }
  const given = persons.get(`~${bare3}`);
  return given?.length === 1 && given[0].words.length > 2 && bare3.length > 3 ? given[0] : null;
}
var MOST_COMPARED2 = 600;
function kindOf(facts) {
  const { person: person2, body, place, words: words2, acts, subject: subject2 } = facts;
  if (person2 >= 2 && person2 >= body) return "person";
  if (body >= 2) return place > body ? "place" : "body";
  if (place >= 2) return "place";
  if (person2 === 1 && body === 0 && words2.length === 1) return "person";
  if (!acts) return body > 0 ? "body" : null;
  if (place > 0 && !subject2 && body === 0) return null;
  return words2.length > 1 && words2.length < 4 && body === 0 ? "person" : "body";
}
var isSure = (facts) => facts.person >= 2 || facts.body >= 2;
function addPerson(cast, facts) {
  const draft = addDraft(cast, {
    kind: "person",
    name: facts.text,
    rule: "actors/person-name",
    gender: facts.gender,
    certainty: isSure(facts) ? "sure" : "doubtful"
  });
  return { draft, words: facts.words };
}
function addBody(cast, facts) {
  return actorNamed(cast, facts.text, () => ({
    kind: "organisation",
    name: facts.text,
    itself: true,
    rule: "actors/name-of-body",
    certainty: isSure(facts) ? "sure" : "doubtful"
  }));
}
function fullNames(runs, cast, names3) {
  const persons = /* @__PURE__ */ new Map();
  const several = runs.filter((facts) => facts.words.length > 1 && !facts.soft && kindOf(facts) === "person");
  for (const facts of several.toSorted((a, b) => b.words.length - a.words.length)) {
    const known4 = samePerson(facts.words, persons, cast.know);
    const person2 = known4 ?? addPerson(cast, facts);
    if (known4) {
      addForm(known4.draft, facts.text);
      if (facts.gender && !known4.draft.gender) known4.draft.gender = facts.gender;
    }
    enter(person2, facts.words, persons, cast.know);
    names3.set(facts.key, person2.draft);
  }
  return persons;
}
function byCompass(facts, cast) {
  if (cast.drafts.length > MOST_COMPARED2) return null;
  const opening2 = `${facts.text} `;
  return cast.drafts.find((draft) => draft.kind !== "person" && draft.named && draft.name.startsWith(opening2)) ?? null;
}
function likeBody(facts, cast) {
  const { key, words: words2 } = facts;
  if (words2.length > 1 || key.length < 7 || cast.byName.size > MOST_COMPARED2 * 2) return null;
  for (const [name, body] of cast.byName)
    if (name[0] === key[0] && Math.abs(name.length - key.length) <= 1 && body.rule === "actors/name-of-body" && (0, import_fastest_levenshtein.distance)(name, key) <= 2)
      return body;
  return null;
}
function claimSurnames(persons, names3) {
  for (const [surname, list2] of persons)
    if (!surname.startsWith("~") && !names3.has(surname)) names3.set(surname, list2.at(-1).draft);
}
function known2(facts, persons, bodies, cast) {
  const { key, words: words2, person: person2, body } = facts;
  const called = words2.length === 1 && !(body > 2 && person2 === 0) ? bySingle(words2[0], persons, cast.know) : null;
  if (called) {
    addForm(called.draft, facts.text);
    return called.draft;
  }
  const state = person2 < 2 && bodies.length < MOST_COMPARED2 ? findDemonym(facts, cast, bodies) : null;
  if (state) return state;
  if (cast.know.compass.has(key)) return byCompass(facts, cast);
  return cast.byName.get(key) ?? cast.byName.get(`${key}s`) ?? likeBody(facts, cast);
}
function singles(runs, persons, cast, names3) {
  const bodies = [];
  for (const facts of runs.toSorted((a, b) => a.key.length - b.key.length)) {
    if (names3.has(facts.key)) continue;
    const other = known2(facts, persons, bodies, cast);
    if (other) {
      names3.set(facts.key, other);
      continue;
    }
    if (facts.soft || cast.know.compass.has(facts.key)) continue;
    const kind = kindOf(facts);
    if (kind === "body") {
      const body = addBody(cast, facts);
      names3.set(facts.key, body);
      bodies.push(body);
    } else if (kind === "person") {
      const person2 = addPerson(cast, facts);
      enter(person2, facts.words, persons, cast.know);
      names3.set(facts.key, person2.draft);
    }
  }
}
function initials(name) {
  const words2 = name.split(/[ -]+/).filter((word) => /^\p{L}/u.test(word));
  const capital = words2.filter((word) => word[0] !== word[0].toLowerCase()).map((word) => word[0].toUpperCase());
  const local = words2.indexOf("Local");
  return [
    capital.join(""),
    words2.map((word) => word[0].toUpperCase()).join(""),
    local > 0 ? capital.slice(0, local).join("") : ""
  ];
}
function addOrganisation(cast, part2, phrase, text3) {
  const name = written(phrase.tokens, part2.first, part2.last, text3);
  const made = actorNamed(cast, name, () => ({
    kind: "organisation",
    name,
    itself: true,
    rule: "actors/organisation-name"
  }));
  if (made.name !== name && made.name === made.name.toUpperCase()) made.name = name;
  addWord(cast, made, part2.word);
  const local = name.indexOf(" Local ");
  if (local > 0) addForm(made, name.slice(0, local));
  if (part2.organOf && !made.party) {
    made.party = knownActor(cast, part2.organOf);
    made.party.hints.push({ start: phrase.tokens[part2.first].start, end: phrase.tokens[part2.last].end });
  }
  return made;
}
function bracketed(phrases, at) {
  const phrase = phrases[at];
  const token2 = phrase.tokens[phrase.first];
  if (phrase.link !== "(" || phrase.first !== phrase.last || !isAcronym(token2.text)) return null;
  return phrases[at - 1] ?? null;
}
function organisations(phrases, cast, text3) {
  const spelled = [];
  for (const phrase of phrases) {
    for (const part2 of phrase.parts) {
      if (part2.kind === "organisation") spelled.push(addOrganisation(cast, part2, phrase, text3));
      else if (part2.kind === "known" && part2.naming.as !== "capital") knownActor(cast, part2.naming.known);
    }
  }
  for (const at of phrases.keys()) {
    const whole2 = bracketed(phrases, at);
    const part2 = whole2?.parts.at(-1);
    if (!whole2 || !part2 || part2.last !== whole2.last || part2.kind !== "organisation" && part2.kind !== "run") continue;
    const name = written(whole2.tokens, part2.first, part2.last, text3);
    const token2 = phrases[at].tokens[phrases[at].first];
    const body = part2.kind === "organisation" ? cast.byName.get(fold(name)) : bodyBefore(cast, name, whole2);
    if (body) claim(cast, token2.text, body);
  }
  for (const body of spelled)
    for (const letters of initials(body.name))
      if (letters.length > 2 && !cast.byName.has(fold(letters))) cast.byName.set(fold(letters), body);
}
function bodyBefore(cast, name, phrase) {
  const first = phrase.tokens[phrase.parts.at(-1).first].text;
  if (cast.know.givenNames.has(first) || phrase.parts.length > 1) return null;
  return actorNamed(cast, name, () => ({ kind: "organisation", name, itself: true, rule: "actors/abbreviated-name" }));
}
function claim(cast, letters, body) {
  cast.byName.set(fold(letters), body);
  addForm(body, letters);
}
function findNames(phrases, runs, cast, text3) {
  const names3 = /* @__PURE__ */ new Map();
  const list2 = [...runs.values()];
  organisations(phrases, cast, text3);
  const persons = fullNames(list2, cast, names3);
  singles(list2, persons, cast, names3);
  claimSurnames(persons, names3);
  joinShortForms(cast, names3);
  return names3;
}

// src/annotate/actors/modifiers.ts
function modifiers(scene, phrase) {
  const marks = [];
  for (const part2 of phrase.parts) {
    if (part2.kind === "compound") {
      for (const { naming, start, end } of part2.members)
        if (naming.as !== "capital")
          marks.push({ start, end, actors: [knownActor(scene.cast, naming.known)], how: "name" });
      continue;
    }
    const isHead = part2.last >= phrase.head;
    if (isHead || part2.kind === "known" && (part2.naming.as === "capital" || part2.naming.as === "name" && isWhere(scene, phrase)))
      continue;
    const actor = actorOfPart(scene, phrase, part2);
    const { tokens } = phrase;
    if (actor)
      marks.push({ start: tokens[part2.first].start, end: tokens[part2.last].end, actors: [actor], how: "name" });
  }
  return marks;
}

// src/annotate/actors/noting.ts
var spanOf = ({ tokens }, first, last) => ({
  start: tokens[first].start,
  end: tokens[last].end
});
var WEIGHT = { mainSubject: 4, ofSubject: 2.6, subject: 3, object: 1.5, possessor: 1.2, modifier: 0.7 };
var TOGETHER = 0.5;
var MET = 3.2;
function weightOf(scene, phrase) {
  if (phrase.isPossessor) return scene.phrases[phrase.index + 1]?.mainSubject ? WEIGHT.ofSubject : WEIGHT.possessor;
  if (phrase.mainSubject) return WEIGHT.mainSubject;
  return phrase.subjectOf ? WEIGHT.subject : WEIGHT.object;
}
function entryOf(scene, phrase, actors, weight) {
  const verb = phrase.subjectOf?.group.lemma ?? "";
  return { actors, place: scene.focus.place, weight, verb, quoted: phrase.quoted, many: false };
}
function remember2(scene, entry) {
  scene.focus.entries.push(entry);
  if (entry.actors.length > 1) scene.focus.sets.push(entry);
}
function see(scene, actor, span2) {
  actor.seen = ++scene.cast.clock;
  actor.spans.push(span2);
}
function noteForm(scene, phrase, actor) {
  const part2 = phrase.parts.at(-1);
  if (!part2) return;
  const first = actor.many || part2.kind === "description" ? phrase.opens : part2.first;
  addForm(actor, textOf(scene, phrase, first, part2.last));
}
var AND = /* @__PURE__ */ new Set(["and", ", and", "&", ") and"]);
var GOES_BACK = /* @__PURE__ */ new Set([",", "'s", "of", "from", "for"]);
var LONGEST_LIST2 = 12;
function noteList(scene, phrase, actors) {
  const opens = phrase.link === "'s" ? scene.phrases[phrase.index - 1] : phrase;
  if (!AND.has(opens.link)) return;
  const all2 = [...actors];
  for (let i = opens.index - 1; i >= 0 && opens.index - i < LONGEST_LIST2; i--) {
    const before4 = scene.phrases[i];
    if (before4.sentence !== phrase.sentence) break;
    for (const actor of scene.meanings[i]?.actors ?? []) if (!all2.includes(actor)) all2.unshift(actor);
    if (!GOES_BACK.has(before4.link)) break;
  }
  if (all2.length > 1) remember2(scene, entryOf(scene, phrase, all2, weightOf(scene, phrase) + TOGETHER));
}
function noteMeeting(scene, phrase, [actor]) {
  if (!actor || actor.many || phrase.before !== "with" && phrase.objectOf === "") return;
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i].sentence === phrase.sentence; i--) {
    if (!scene.phrases[i].mainSubject) continue;
    const other = scene.meanings[i]?.actors.length === 1 ? scene.meanings[i].actors[0] : null;
    if (!other || other === actor || other.kind === "person" !== (actor.kind === "person") || other.many) return;
    const entry = entryOf(scene, phrase, [other, actor], MET);
    scene.focus.entries.push(entry);
    if (phrase.before === "with" || phrase.objectOf === "meet") scene.focus.sets.push(entry);
    return;
  }
}
function note(scene, phrase, { actors, how }, marked) {
  const span2 = spanOf(phrase, phrase.opens, phrase.last);
  marked.push({ start: span2.start, end: span2.end, actors, how });
  for (const actor of actors) {
    see(scene, actor, span2);
    if (how === "name" && actors.length === 1) noteForm(scene, phrase, actor);
  }
  if (actors.length === 0) return;
  remember2(scene, entryOf(scene, phrase, actors, weightOf(scene, phrase)));
  noteList(scene, phrase, actors);
  if (actors.length === 1) noteMeeting(scene, phrase, actors);
}
function noteOwner(scene, phrase, actors, marked) {
  const span2 = spanOf(phrase, phrase.first, phrase.first);
  scene.owners.set(phrase.index, actors);
  marked.push({ start: span2.start, end: span2.end, actors, how: "pronoun" });
  for (const actor of actors) actor.spans.push(span2);
}
function noteThing(scene, phrase, marked) {
  scene.meanings[phrase.index] = null;
  const head = phrase.tokens[phrase.head];
  if (head.tag === "noun" && !phrase.isPossessor) {
    const many = head.lower !== head.lemma && head.lower.endsWith("s");
    scene.focus.entries.push({ ...entryOf(scene, phrase, [], weightOf(scene, phrase)), many });
  }
  for (const mark of modifiers(scene, phrase)) {
    marked.push(mark);
    for (const actor of mark.actors) see(scene, actor, { start: mark.start, end: mark.end });
    scene.focus.entries.push(entryOf(scene, phrase, mark.actors, WEIGHT.modifier));
  }
}

// src/annotate/actors/offices.ts
var OWN_VOICE = /* @__PURE__ */ new Set(["expert", "religious", "judge", "nobility"]);
var NATIONAL = /* @__PURE__ */ new Set(["head of state", "head of government", "minister"]);
function nationOf(scene, phrase, index3) {
  for (let i = 0; i < index3; i++) {
    const part2 = phrase.parts[i];
    if (part2.kind === "known" && part2.naming.known.kind === "state" && part2.naming.as !== "capital") {
      const state = actorOfPart(scene, phrase, part2);
      state?.hints.push({ start: phrase.tokens[part2.first].start, end: phrase.tokens[part2.last].end });
      return state;
    }
  }
  const owner2 = possessorActor(scene, phrase);
  return owner2?.kind === "state" ? owner2 : null;
}
function told(scene, phrase, index3, of) {
  const part2 = phrase.parts[index3];
  if (part2.kind !== "title" && part2.kind !== "description") return null;
  const { tokens } = phrase;
  const title = textOf(scene, phrase, phrase.opens, part2.last);
  const word = part2.kind === "title" ? part2.title.word : part2.description.word;
  const head = part2.kind === "title" ? part2.title.head : part2.description.word;
  let former = false;
  for (let i = phrase.first; i <= part2.first; i++) {
    const { lower } = tokens[i];
    const prefix = lower.indexOf("-");
    if (scene.cast.know.former.has(prefix > 0 ? lower.slice(0, prefix) : lower)) former = true;
  }
  const speaks2 = part2.kind === "title" ? !OWN_VOICE.has(part2.title.office) : part2.description.speaks !== "";
  const leads = part2.kind === "title" && part2.title.office === "leader";
  const national = part2.kind === "title" && NATIONAL.has(part2.title.office);
  const kind = part2.kind === "title" ? part2.title.office : "";
  return {
    title,
    head,
    word,
    kind,
    of,
    former,
    speaks: speaks2,
    national,
    nation: leads ? null : nationOf(scene, phrase, index3)
  };
}
function giveOffice(scene, person2, office2) {
  const { title, head, word, kind, of, former, speaks: speaks2, nation, national } = office2;
  if (!person2.offices.some((one) => one.word === word && one.of === of))
    person2.offices.push({ title, head, word, kind, of, former });
  addWord(scene.cast, person2, head);
  if (kind !== "") addWord(scene.cast, person2, kind);
  if (of && national && of.rule === "actors/name-of-body") of.kind = "state";
  if (former || !speaks2 || !of || person2.party) return;
  const party = of.kind === "person" ? of.party : of.party ?? nation ?? partyOf(of);
  if (party && party !== person2) person2.party = party;
}
var KEPT = /* @__PURE__ */ new Set(["religious", "royal", "nobility"]);
function isKept(part2) {
  if (part2.kind === "honorific") return part2.honorific.kept;
  if (part2.kind !== "title") return false;
  const { office: office2, gender: gender2 } = part2.title;
  return KEPT.has(office2) || office2 === "head of state" && gender2 !== "";
}
function giveGender(person2, phrase, index3) {
  const part2 = phrase.parts[index3];
  const gender2 = part2.kind === "honorific" ? part2.honorific.gender : part2.kind === "title" ? part2.title.gender : "";
  if (gender2) person2.gender = gender2;
}
function only(scene, phrase, index3) {
  const part2 = phrase.parts[index3];
  const state = part2.kind === "title" ? usualOwner(scene, phrase, part2.title) : null;
  state?.hints.push({ start: phrase.tokens[part2.first].start, end: phrase.tokens[part2.last].end });
  return state;
}
function before2(scene, phrase, person2) {
  const run = phrase.parts.length - 1;
  let expected = phrase.parts[run].first;
  for (let i = run - 1; i >= 0; i--) {
    const part2 = phrase.parts[i];
    const near = part2.last === expected - 1;
    if (!near) break;
    if (part2.kind === "title" || part2.kind === "honorific" || part2.kind === "description" && part2.description.kind === "person") {
      giveGender(person2, phrase, i);
      if (isKept(part2)) addForm(person2, textOf(scene, phrase, part2.first, phrase.last));
      const office2 = told(
        scene,
        phrase,
        i,
        modifierActor(scene, phrase, i) ?? ownerAfter(scene, phrase) ?? only(scene, phrase, i)
      );
      if (office2) giveOffice(scene, person2, office2);
      expected = part2.first;
      continue;
    }
    break;
  }
  const owner2 = possessorActor(scene, phrase);
  if (owner2 && owner2.kind !== "person" && !person2.party && run === 0) person2.party = partyOf(owner2);
}
function beside2(scene, said, person2) {
  const index3 = said.parts.length - 1;
  const office2 = told(
    scene,
    said,
    index3,
    modifierActor(scene, said, index3) ?? ownerAfter(scene, said) ?? only(scene, said, index3)
  );
  if (office2) giveOffice(scene, person2, { ...office2, title: withOwner(scene, said, office2.title) });
  giveGender(person2, said, index3);
}
function withOwner(scene, said, title) {
  const next = scene.phrases[said.index + 1];
  return next && next.sentence === said.sentence && (next.link === "of" || next.link === "for" || next.link === "to") ? textOf(scene, said, said.opens, next.last) : title;
}
function besideBody(scene, said, body) {
  const head = said.headPart;
  if (head?.kind === "description") addWord(scene.cast, body, head.description.word);
}
function predicate(scene, phrase) {
  const next = scene.phrases[phrase.index + 1];
  if (!next || next.sentence !== phrase.sentence || phrase.subjectOf?.group.lemma !== "be") return null;
  const head = next.headPart;
  const joined3 = next.first - phrase.last <= 3 && next.tokens[next.first - 1]?.lemma === "be";
  return joined3 && head?.kind === "title" && !head.title.plural ? next : null;
}
function ofBody(scene, phrase, person2) {
  const next = scene.phrases[phrase.index + 1];
  const part2 = next?.headPart;
  if (!next || next.sentence !== phrase.sentence || next.link !== "of" && next.link !== "(" || !part2) return;
  const body = actorOfPart(scene, next, part2);
  if (body && body.kind !== "person" && !person2.party) person2.party = partyOf(body);
}
function leadsWhom(scene, phrase) {
  const { tokens, last } = phrase;
  const at = tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  const next = scene.phrases[phrase.index + 1];
  if (tokens[at]?.lower !== "who" || !next || next.sentence !== phrase.sentence || !scene.cast.know.leading.has(next.objectOf))
    return null;
  if (next.first > at + 3 || !next.headPart) return null;
  return actorOfPart(scene, next, next.headPart) ?? modifierActor(scene, next, next.parts.length - 1) ?? ownerAfter(scene, next);
}
function findOffices(scene) {
  for (const [at, phrase] of scene.phrases.entries()) {
    const part2 = phrase.parts.at(-1);
    if (!part2 || part2.last < phrase.head) continue;
    const actor = actorOfPart(scene, phrase, part2);
    if (!actor || actor.kind === "state") continue;
    const said = appositionAfter(scene.phrases, at) ?? appositionBefore(scene.phrases, at) ?? predicate(scene, phrase);
    if (actor.kind !== "person") {
      if (said) besideBody(scene, said, actor);
      const before4 = phrase.parts.at(-2);
      if (before4?.kind === "description" && before4.last === part2.first - 1)
        addWord(scene.cast, actor, before4.description.word);
      continue;
    }
    if (part2.kind !== "run") continue;
    before2(scene, phrase, actor);
    if (said) beside2(scene, said, actor);
    ofBody(scene, phrase, actor);
    const led = leadsWhom(scene, phrase) ?? (said && leadsWhom(scene, said));
    if (led && led !== actor && !actor.party) actor.party = partyOf(led);
  }
}

// src/annotate/actors/compound.ts
var MOST_PIECES = 4;
function compound(token2, know) {
  const pieces2 = token2.text.split(/[-‐‑–]/, MOST_PIECES + 1);
  if (pieces2.length < 2 || pieces2.length > MOST_PIECES) return null;
  const members = [];
  let { start } = token2;
  for (const piece of pieces2) {
    const naming = know.names.word(piece);
    const known4 = naming !== null && naming.known.kind !== "place";
    if (!known4 && isCapitalised(piece)) return null;
    if (known4) members.push({ naming, start, end: start + piece.length });
    start += piece.length + 1;
  }
  return members.length > 0 ? members : null;
}

// src/annotate/actors/known-names.ts
function broken(tokens, at, know) {
  const token2 = tokens[at];
  const ending2 = tokens[at + 1];
  if (!ending2 || ending2.start === token2.end || !isEnding(tokens, at, ending2, know)) return null;
  return know.names.word(token2.text + ending2.text);
}
function isEnding(tokens, at, ending2, know) {
  return know.endings.has(ending2.text) && (!know.closed.has(ending2.text) || tokens[at - 1]?.lower === "the");
}
function brokenPhrase(tokens, at, last, know) {
  const ending2 = tokens[last + 1];
  if (last === at || !ending2 || ending2.start === tokens[last].end || !isEnding(tokens, at, ending2, know)) return null;
  const words2 = tokens.slice(at, last + 1).map((token2) => token2.text);
  const known4 = know.nationalities.get(words2.join(" ") + ending2.text);
  return known4 ? { kind: "known", first: at, last: last + 1, naming: { known: known4, as: "nationality", weak: false }, broken: true } : null;
}
function isOwned(tokens, at, know) {
  const before4 = tokens[at - 1];
  return before4 !== void 0 && (before4.tag === "possessive" || know.nationalities.has(before4.text));
}
function goesOn({ tokens, know }, last) {
  const next = tokens[last + 1];
  if (next?.tag !== "name" || next.start - tokens[last].end > 1) return false;
  if (isTime2(next, know) || isAcronym(next.text)) return false;
  return !know.names.longestAt(tokens, last + 1) && know.roles.longestAt(tokens, last + 1)?.value.is !== "title";
}
function shouted(tokens, at, know) {
  const { text: text3, lower } = tokens[at];
  if (text3.length < 5 || text3 !== text3.toUpperCase()) return null;
  const value = know.names.word(text3[0] + lower.slice(1));
  return value && { value, last: at };
}
function knownAt(reading, at) {
  const { tokens, know } = reading;
  const whole2 = broken(tokens, at, know);
  if (whole2) return { kind: "known", first: at, last: at + 1, naming: whole2, broken: true };
  const found3 = know.names.longestAt(tokens, at) ?? shouted(tokens, at, know);
  if (!found3) return null;
  const { value: naming, last } = found3;
  const phrase = brokenPhrase(tokens, at, last, know);
  if (phrase) return phrase;
  if (naming.weak && last > at && isOwned(tokens, at, know)) return null;
  const place = naming.known.kind === "place";
  const ambiguous2 = place || last === at && (naming.as === "capital" || know.givenNames.has(tokens[at].text));
  if (ambiguous2 && goesOn(reading, last)) return null;
  return { kind: "known", first: at, last, naming, broken: false };
}

// src/annotate/actors/runs.ts
function namesEnd(tokens, at, know) {
  let last = at;
  while (tokens[last + 1]?.tag === "name" && !know.isWord(tokens[last + 1].lower) && !know.roles.longestAt(tokens, last + 1))
    last++;
  return last;
}
function headlineRun({ tokens, know }, at, before4) {
  const introduced = before4?.last === at - 1 && (before4.kind === "title" || before4.kind === "honorific");
  const given = know.givenNames.has(tokens[at].text);
  const follows2 = given && capitalsEnd(tokens, at, know) > at;
  const most = follows2 ? namesEnd(tokens, at + 1, know) : introduced ? namesEnd(tokens, at, know) : at;
  return { kind: "run", first: at, last: most, soft: !introduced && !(given && most > at) };
}
var isPlural = ({ tag, form, lower }) => tag === "verb" && form === "base" || tag === "auxiliary" && (lower === "are" || lower === "were" || lower === "have" || lower === "do");
function isNextSubject(tokens, first, at) {
  const next = tokens[at + 1];
  return tokens[first - 1]?.tag === "verb" && (next?.tag === "verb" || next?.tag === "auxiliary");
}
function isSoft({ tokens, know }, at, end) {
  const token2 = tokens[at];
  const next = tokens[at + 1];
  if (token2.tag !== "name" && !isGlued(token2, know)) {
    const namesNext = next !== void 0 && (next.tag === "name" || isGlued(next, know));
    return !(namesNext && (know.givenNames.has(token2.text) || isHiddenName(tokens, at, know)));
  }
  if (at > 1 || end > at || !next || isAcronym(token2.text)) return false;
  const plain2 = next.tag === "noun" && !isCapitalised(next.text) && know.roles.longestAt(tokens, at + 1)?.value.is !== "title";
  return plain2 || token2.text.endsWith("s") && isPlural(next);
}
function runAt({ tokens, know }, at) {
  const end = capitalsEnd(tokens, at, know);
  const soft = isSoft({ tokens, know }, at, end);
  let last = soft ? at : end;
  for (let i = at + 1; i <= last; i++) {
    const role = know.roles.longestAt(tokens, i)?.value;
    const itself2 = role?.is === "description" && role.description.speaks === "is";
    const known4 = role ? null : know.names.longestAt(tokens, i);
    const own = known4 && (known4.last > i || known4.value.as === "nationality" || isNextSubject(tokens, at, i));
    if (role?.is === "title" || own || itself2) last = i - 1;
  }
  if (last === at && isAcronym(tokens[at].text))
    return { kind: "run", first: at, last: wingEnd(tokens, last, know), soft };
  while (last > at && !/[\p{L}\p{N}]/u.test(tokens[last].text)) last--;
  return { kind: "run", first: at, last, soft };
}
function isHiddenName(tokens, at, know) {
  const before4 = tokens[at - 1];
  if (!before4 || before4.lemma === QUOTATION || before4.tag === "punctuation" || before4.tag === "quote") return false;
  return know.familyNames.has(tokens[at].text) && tokens[at + 1]?.tag === "name";
}

// src/annotate/actors/parts.ts
function isHeadline(tokens) {
  if (tokens.at(-1)?.text === ".") return false;
  let long = 0;
  let capital = 0;
  for (const token2 of tokens) {
    if (token2.lemma === QUOTATION) return false;
    if (token2.text.length < 4) continue;
    long++;
    if (isCapitalised(token2.text)) capital++;
  }
  return long >= 4 && capital >= long * 0.75;
}
var NONE2 = /* @__PURE__ */ new Map();
function expansions(tokens) {
  let found3 = null;
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i].text !== "(" || tokens[i + 2].text !== ")" || !isAcronym(tokens[i + 1].text)) continue;
    const start = expansionStart(tokens, i);
    if (start < 0 || start >= i - 1) continue;
    found3 ??= /* @__PURE__ */ new Map();
    found3.set(start, i - 1);
  }
  return found3 ?? NONE2;
}
function honorificAt({ tokens, know }, at) {
  const honorific = know.honorifics.get(tokens[at].text);
  if (!honorific) return null;
  const dot = tokens[at + 1]?.text === "." && tokens[at + 1].start === tokens[at].end ? 1 : 0;
  const next = tokens[at + 1 + dot];
  return next && (next.tag === "name" || isGlued(next, know)) ? { kind: "honorific", first: at, last: at + dot, honorific } : null;
}
function dotted(tokens, last) {
  const dot = tokens[last + 1];
  const abbreviates = dot?.text === "." && dot.start === tokens[last].end && tokens[last].text.length < 5;
  return abbreviates && tokens[last + 2]?.tag === "name" ? last + 1 : last;
}
function formerRole(tokens, at, know) {
  const { lower } = tokens[at];
  const hyphen = lower.indexOf("-");
  if (hyphen < 0 || !know.former.has(lower.slice(0, hyphen))) return null;
  const value = know.roles.word(lower.slice(hyphen + 1));
  return value && { value, last: at };
}
function roleAt(tokens, at, know) {
  const found3 = know.roles.longestAt(tokens, at) ?? formerRole(tokens, at, know);
  if (!found3) return null;
  const { value, last } = found3;
  const { tag } = tokens[last];
  const nominal = tag === "noun" || tag === "name";
  if (value.is === "description")
    return nominal ? { kind: "description", first: at, last, description: value.description } : null;
  const before4 = tag === "adjective" && tokens[at + 1]?.tag === "name";
  return nominal || last > at || before4 ? { kind: "title", first: at, last: dotted(tokens, last), title: value.title } : null;
}
function isOwnRole(telling2, role) {
  if (telling2.kind !== "organisation" || !role) return false;
  return role.kind === "description" ? role.last === telling2.last : role.last < telling2.last && role.last > role.first;
}
function isPersonAfterTitle(known4, tokens, before4) {
  if (before4?.last !== known4.first - 1 || known4.last > known4.first || known4.naming.as === "nationality") return false;
  if (before4.kind === "honorific") return true;
  const agency = known4.naming.known.kind === "organisation" && !isAcronym(tokens[known4.first].text);
  return agency && before4.kind === "title" && !before4.title.plural;
}
function opensName({ tokens, know, headline }, at, role) {
  if (headline || role.kind !== "description" || role.last > at || at < 1 || tokens[at].tag !== "name") return false;
  const next = tokens[at + 1];
  if (next?.tag !== "name" || next.start - tokens[at].end > 1 || know.isWord(next.lower) || isTime2(next, know))
    return false;
  return !know.roles.longestAt(tokens, at + 1) && !know.names.longestAt(tokens, at + 1) && !know.givenNames.has(next.text);
}
function capitalPart(reading, at, before4) {
  const { tokens, know, expanded, headline } = reading;
  const token2 = tokens[at];
  const named3 = token2.tag === "name" || isGlued(token2, know);
  const known4 = knownAt(reading, at);
  const spelledOut = expanded.size > 0 ? expanded.get(at) : void 0;
  if (spelledOut !== void 0 && (!known4 || known4.last < spelledOut)) return bodyPart(tokens, at, spelledOut, know);
  if (known4 && isPersonAfterTitle(known4, tokens, before4)) return { kind: "run", first: at, last: at, soft: false };
  if (known4?.naming.known.kind === "place") return { kind: "other", first: at, last: known4.last, of: "place" };
  const role = roleAt(tokens, at, know);
  const opens = named3 || (token2.tag === "noun" || token2.tag === "adjective") && at < 2;
  const telling2 = opens && !headline ? tellingName(tokens, at, know) : null;
  if (telling2 && (!known4 || telling2.last > known4.last) && !isOwnRole(telling2, role)) return telling2;
  if (known4 && !(role?.kind === "title" && role.last > known4.last)) return known4;
  const simple = honorificAt(reading, at) ?? (role && !opensName(reading, at, role) ? role : null);
  if (simple) return simple;
  const joined3 = token2.text.includes("-") && !isGlued(token2, know) ? compound(token2, know) : null;
  if (joined3) return { kind: "compound", first: at, last: at, members: joined3 };
  return lastResort(reading, at, before4);
}
function lastResort(reading, at, before4) {
  const { tokens, know, headline } = reading;
  const token2 = tokens[at];
  if (isTime2(token2, know) || token2.text === "I") return null;
  if (know.closed.has(token2.lower) && (token2.text.length < 2 || token2.text !== token2.text.toUpperCase()))
    return isHiddenName(tokens, at, know) ? runAt(reading, at) : null;
  if (headline && token2.tag === "name") return headlineRun(reading, at, before4);
  const nameable = token2.tag === "name" || token2.tag === "noun" || token2.tag === "adjective" || token2.tag === "verb";
  return nameable || isGlued(token2, know) ? runAt(reading, at) : null;
}
function findParts(tokens, know) {
  const parts = [];
  const reading = { tokens, know, headline: isHeadline(tokens), expanded: expansions(tokens) };
  for (let at = 0; at < tokens.length; at++) {
    const token2 = tokens[at];
    const { tag } = token2;
    if (tag === "punctuation" || token2.lemma === QUOTATION) continue;
    const capital = isCapitalised(token2.text);
    const nominal = tag === "noun" || tag === "adjective" || tag === "name";
    let part2 = null;
    if (capital) part2 = capitalPart(reading, at, parts.at(-1));
    else if (nominal) part2 = isGlued(token2, know) ? capitalPart(reading, at, parts.at(-1)) : roleAt(tokens, at, know);
    if (!part2 && !capital && nominal && token2.text.includes("-")) {
      const members = compound(token2, know);
      if (members) part2 = { kind: "compound", first: at, last: at, members };
    }
    if (!part2) continue;
    parts.push(part2);
    at = part2.last;
  }
  return parts;
}

// src/annotate/actors/subjects.ts
function fill(found3, chunks, span2, clause) {
  const to = chunks[span2.last].last;
  for (let i = chunks[span2.first].first; i <= to; i++) {
    const old = found3[i];
    if (!old || old.marker !== null && clause.marker === null) found3[i] = clause;
  }
}
var isAnd = (tokens, chunk) => chunk?.kind === "conjunction" && tokens[chunk.first].lower === "and";
var isComma = (tokens, chunk) => chunk?.kind === "punctuation" && tokens[chunk.first].text === ",";
var isNamed = (tokens, chunk) => chunk?.kind === "np" && chunk.first === chunk.last && tokens[chunk.first].tag === "name";
function besideVerb(tokens, chunks, clause, found3) {
  const last = clause.verb - 1;
  if (chunks[last]?.kind !== "np") return false;
  let first = last;
  while (isAnd(tokens, chunks[first - 1]) && chunks[first - 2]?.kind === "np") first -= 2;
  const listed2 = first < last;
  while (listed2 && isComma(tokens, chunks[first - 1]) && isNamed(tokens, chunks[first - 2])) first -= 2;
  const opener = chunks[first - 1];
  if (opener && !isComma(tokens, opener)) return false;
  fill(found3, chunks, { first, last }, clause);
  return true;
}
function inverted(tokens, chunks, clause, found3) {
  const before4 = tokens[chunks[clause.verb].first - 1];
  const at = clause.verb + 1;
  if (chunks[at]?.kind !== "np") return;
  const speech = before4 && (before4.lemma === QUOTATION || before4.text === "," || before4.tag === "quote");
  if (speech || tokens[chunks[clause.verb].first].lower === "there")
    fill(found3, chunks, { first: at, last: at }, clause);
}
function findSubjects({ tokens, chunks, clauses }) {
  const found3 = new Array(tokens.length);
  for (const clause of clauses) {
    if (chunks[clause.verb].group.finite && besideVerb(tokens, chunks, clause, found3)) continue;
    const { subject: subject2 } = clause;
    if (subject2) fill(found3, chunks, subject2, clause);
    else if (clause.group.finite) inverted(tokens, chunks, clause, found3);
  }
  return found3;
}

// src/annotate/actors/phrases.ts
var INSIDE2 = /* @__PURE__ */ new Set(["determiner", "adjective", "number", "noun", "name", "pronoun"]);
var FRESH = /* @__PURE__ */ new Set(["the", "a", "an", "this", "these", "those", "its", "their", "his", "her", "our", "my", "your"]);
for (const word of ["each", "every", "no", "another", "some"]) FRESH.add(word);
var isNominal = (token2) => token2.tag === "noun" || token2.tag === "name";
var TIME_NOUN2 = /* @__PURE__ */ new Set([
  "year",
  "month",
  "week",
  "weekend",
  "night",
  "spring",
  "summer",
  "autumn",
  "winter",
  "morning",
  "evening"
]);
function opensTime(tokens, at, know) {
  const token2 = tokens[at];
  if (isTime2(token2, know)) return isNominal(token2);
  if (token2.lower !== "last" && token2.lower !== "next" && token2.lower !== "this") return false;
  const next = tokens[at + 1];
  return next !== void 0 && (isTime2(next, know) || TIME_NOUN2.has(next.lower));
}
var isName2 = (part2) => part2.kind === "run" || part2.kind === "organisation" || part2.kind === "known" && part2.naming.as !== "nationality";
function endsBefore(tokens, cut3, part2) {
  const before4 = tokens[part2.first - 1];
  const last = cut3.parts.at(-1);
  const plain2 = !last || last.last !== part2.first - 1;
  if (plain2 && part2.kind === "known") return before4.tag === "noun" && !isCapitalised(before4.text);
  if (!isName2(part2)) return false;
  if (!last || last.last !== part2.first - 1) return before4.tag === "noun" && !isCapitalised(before4.text);
  if (last.kind === "run" && part2.kind === "run" && (last.soft || part2.soft)) return true;
  if (last.kind === "title" && part2.kind === "known") return true;
  if ((last.kind === "organisation" || last.kind === "known" && last.naming.known.kind === "organisation") && part2.kind === "run")
    return part2.last > part2.first;
  const ofState = last.kind === "known" && last.naming.as === "name" && last.naming.known.kind === "state";
  if (ofState)
    return part2.kind === "run" ? part2.last > part2.first : part2.kind === "known" && part2.naming.known.kind === "state";
  return last.kind === "run" && last.last > last.first && part2.kind === "known" && before4.end + 1 >= tokens[part2.first].start;
}
function isWhole({ parts }) {
  const last = parts.at(-1);
  if (last?.kind !== "run") return false;
  const before4 = parts.at(-2);
  return (before4?.kind === "title" || before4?.kind === "honorific") && before4.last === last.first - 1;
}
function joins(tokens, at, first) {
  const token2 = tokens[at];
  const next = tokens[at + 1];
  if (!next || !INSIDE2.has(next.tag) || next.tag === "pronoun" || next.tag === "determiner") return false;
  if (token2.tag === "adverb") return next.tag === "adjective" || next.tag === "number";
  if (token2.tag === "quote") return token2.text.length <= 2 && at > first;
  if (token2.tag !== "verb") return false;
  return token2.text.includes("-") || token2.form === "ing" && tokens[at - 1]?.tag === "determiner";
}
function isCount(tokens, at) {
  const next = tokens[at + 1];
  return tokens[at].lower === "one" && next !== void 0 && (isNominal(next) || next.tag === "adjective");
}
function cutAt(tokens, at, parts, next) {
  const cut3 = { first: at, last: at - 1, parts: [] };
  let p = next;
  let nominal = false;
  for (let i = at; i < tokens.length; ) {
    const part2 = parts[p];
    if (part2?.first === i) {
      if (nominal && endsBefore(tokens, cut3, part2)) break;
      cut3.parts.push(part2);
      cut3.last = part2.last;
      nominal = true;
      p++;
      i = part2.last + 1;
      continue;
    }
    const token2 = tokens[i];
    const { tag } = token2;
    if (tag === "pronoun" && !isCount(tokens, i) || token2.text === "I") {
      if (i === at) cut3.last = i;
      break;
    }
    if (tag === "determiner" && i > at && nominal && FRESH.has(token2.lower)) break;
    if (tag === "noun" && isWhole(cut3)) break;
    if (!INSIDE2.has(tag)) {
      if (!joins(tokens, i, at)) break;
      i++;
      continue;
    }
    if (tag === "noun" || tag === "name" || tag === "number") nominal = true;
    cut3.last = i;
    i++;
  }
  return cut3.last >= at ? cut3 : null;
}
function cutTime(tokens, cut3, know) {
  let p = 0;
  for (let i = cut3.first + 1; i <= cut3.last; i++) {
    while (p < cut3.parts.length && cut3.parts[p].last < i) p++;
    if (cut3.parts[p] && cut3.parts[p].first <= i) continue;
    if (!opensTime(tokens, i, know)) continue;
    cut3.last = i - 1;
    cut3.parts = cut3.parts.filter((part2) => part2.last < i);
    return i;
  }
  return cut3.last + 1;
}
function headOf3(tokens, cut3) {
  const last = cut3.parts.at(-1);
  for (let i = cut3.last; i > cut3.first; i--) {
    if (last && last.last >= i) return last.last;
    if (isNominal(tokens[i])) return i;
  }
  return cut3.last;
}
function openingOf(tokens, cut3) {
  const most = Math.min(cut3.last, cut3.parts[0]?.first ?? cut3.last);
  let at = cut3.first;
  while (at < most && (tokens[at].tag === "determiner" || tokens[at].tag === "number" || tokens[at].lower === "all" || tokens[at].lower === "one" || tokens[at].tag === "quote"))
    at++;
  return at;
}
function linkBetween(tokens, from2, to) {
  if (to - from2 === 1) return tokens[from2].lower;
  if (to - from2 === 2 && tokens[from2].tag === "punctuation") return `${tokens[from2].text} ${tokens[from2 + 1].lower}`;
  return "";
}
function build({ sentence, number, subjects }, cut3, previous, index3) {
  const { tokens } = sentence;
  const { first, last, parts } = cut3;
  const opening2 = tokens[first];
  const head = headOf3(tokens, cut3);
  const before4 = tokens[first - 1];
  const from2 = previous ? previous.last + 1 : -1;
  const isPossessor = tokens[last + 1]?.tag === "possessive";
  const clause = isPossessor ? null : subjects[head] ?? null;
  const final = parts.at(-1);
  const possessed = previous?.isPossessor && from2 + 1 === first;
  return {
    index: index3,
    sentence: number,
    quoted: sentence.quotation !== null,
    tokens,
    first,
    last,
    head,
    opens: openingOf(tokens, cut3),
    parts,
    headPart: final && final.last >= head ? final : null,
    determiner: opening2.tag === "determiner" ? opening2.lower : "",
    link: possessed ? "'s" : previous ? linkBetween(tokens, from2, first) : "",
    before: before4 && before4.lemma !== QUOTATION ? before4.lower : "",
    isPossessor,
    subjectOf: clause,
    mainSubject: clause !== null && clause.marker === null,
    objectOf: before4?.tag === "verb" ? before4.lemma : ""
  };
}
function isInAddress(tokens, at, know) {
  const mark = tokens[at - 1];
  if (!mark || mark.end !== tokens[at].start || mark.text !== "/" && mark.text !== ".") return false;
  const word = tokens[at - 2];
  return word?.end === mark.start && word.text.length > 1 && !know.abbreviations.has(word.lower);
}
function phrasesOf(sentence, parts, know, { number, from: from2 }) {
  const { tokens } = sentence;
  const setting = { sentence, number, subjects: findSubjects(sentence) };
  const phrases = [];
  let p = 0;
  for (let at = 0; at < tokens.length; ) {
    while (p < parts.length && parts[p].last < at) p++;
    const token2 = tokens[at];
    const partial = parts[p]?.first === at;
    const opens = partial || INSIDE2.has(token2.tag) && token2.lemma !== QUOTATION && !opensTime(tokens, at, know);
    const cut3 = opens && !isInAddress(tokens, at, know) ? cutAt(tokens, at, parts, p) : null;
    if (!cut3) {
      at++;
      continue;
    }
    const next = cutTime(tokens, cut3, know);
    phrases.push(build(setting, cut3, phrases.at(-1) ?? null, from2 + phrases.length));
    at = next;
  }
  return phrases;
}

// src/annotate/actors/pronouns.ts
var isOne = (actors) => actors.length === 1 && !actors[0].many;
var BODY_AS_MANY = 1.2;
var STATE_AS_MANY = 1.8;
var UNKNOWN_GENDER = 0.7;
var person = (gender2) => (actors) => {
  const one = actors[0];
  if (!isOne(actors) || one.kind !== "person") return Infinity;
  return one.gender === gender2 ? 0 : one.gender === "" ? UNKNOWN_GENDER : Infinity;
};
var COSTS = {
  he: person("m"),
  she: person("f"),
  it: onlyIf((actors) => isOne(actors) && actors[0].kind !== "person"),
  they: (actors) => {
    if (actors.length > 1 || actors[0].many || actors[0].kind === "group") return 0;
    const { kind } = actors[0];
    return kind === "organisation" ? BODY_AS_MANY : kind === "state" ? STATE_AS_MANY : Infinity;
  }
};
function verbBefore({ tokens, first }) {
  for (let i = first - 1; i >= 0; i--) if (tokens[i].tag === "verb") return tokens[i].lemma;
  return "";
}
function subjectOf(scene, verb, quoted) {
  const { entries: entries2, place } = scene.focus;
  for (let i = entries2.length - 1; i >= 0; i--) {
    const entry = entries2[i];
    if (entry.place !== place) break;
    if (entry.quoted === quoted && entry.verb === verb && entry.actors.length > 0) return entry.actors;
  }
  return [];
}
var LEAST = { he: -6, she: -6, it: 1, they: 0.3 };
var isReflexive = (word) => word.endsWith("self") || word.endsWith("selves");
var isDealtWith = (scene, phrase) => scene.cast.know.dealings.has(phrase.objectOf) || phrase.before === "with" || phrase.before === "against";
function antecedents(scene, phrase, word) {
  const sort = scene.cast.know.pronouns.get(word);
  if (!sort) return null;
  if (sort === "speaker") return [];
  const { quoted } = phrase;
  const cost = COSTS[sort];
  const isObject3 = phrase.determiner === "" && !phrase.subjectOf;
  const agents = isObject3 ? subjectOf(scene, verbBefore(phrase), quoted) : [];
  if (isReflexive(word)) return agents.length > 0 && cost(agents) < Infinity ? agents : null;
  if (isObject3 && sort === "it" && !isDealtWith(scene, phrase)) return null;
  const things = sort === "it" ? false : sort === "they" ? true : null;
  return recall(scene.focus, { cost, things, not: agents, least: LEAST[sort], quoted });
}
function isEmpty({ tokens, last }, linking) {
  let verb = last + 1;
  while (tokens[verb]?.tag === "adverb" || tokens[verb]?.form === "modal") verb++;
  if (!tokens[verb] || !linking.has(tokens[verb].lemma)) return false;
  for (let i = verb + 1; i < tokens.length && i < verb + 8; i++) {
    const { lower, tag } = tokens[i];
    if (lower === "that" || lower === "whether") return true;
    if (tag === "adjective" || tag === "determiner" || lower === "time") return i <= verb + 2;
    if (tag === "punctuation" || tag === "preposition" && i > verb + 1) return false;
  }
  return false;
}
var pronouns = {
  name: "pronouns",
  read: (scene, phrase) => {
    const token2 = phrase.tokens[phrase.first];
    if (token2.tag !== "pronoun" && token2.text !== "I" || phrase.first !== phrase.last) return null;
    if (token2.lower === "it" && isEmpty(phrase, scene.cast.know.linking)) return null;
    const actors = antecedents(scene, phrase, token2.lower);
    return actors && { actors, how: "pronoun" };
  }
};

// src/annotate/actors/resolve.ts
function firstAfter(list2, at) {
  let low = 0;
  for (let high = list2.length; low < high; ) {
    const middle = low + high >> 1;
    if (list2[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
var AND2 = /* @__PURE__ */ new Set(["and", "or", ",", ", and", ", or", "&", "/", "as", ", as"]);
var CARRIES = /^(?:one|some|many|most|several|all|both|none|each|any|two|three|number|couple|group|handful|dozens|hundreds|thousands|scores|majority|member|members|part)$/;
var INTO = /* @__PURE__ */ new Set(["of", "from", "by", "among"]);
function headOf4(placed, at, end) {
  let i = at;
  while (placed[i].phrase.isPossessor && placed[i + 1] && placed[i + 1].start < end && placed[i + 1].phrase.link === "'s")
    i++;
  return i;
}
function carried({ placed, meanings }, at) {
  const { phrase } = placed[at];
  const next = placed[at + 1];
  if (!next || !INTO.has(next.phrase.link) || next.phrase.sentence !== phrase.sentence) return [];
  const word = phrase.tokens[phrase.head].lower;
  if (next.phrase.link === "of" && !CARRIES.test(word)) return [];
  return meanings[headOf4(placed, at + 1, Infinity)]?.actors ?? [];
}
function joined(seen, from2, end, found3) {
  const { placed, meanings } = seen;
  let hanging = false;
  for (let i = from2; i < placed.length && placed[i].start < end; i++) {
    const { phrase } = placed[i];
    if (phrase.link === "'s") continue;
    if (!AND2.has(phrase.link)) {
      hanging = true;
      continue;
    }
    const head = headOf4(placed, i, end);
    const actors = meanings[head]?.actors ?? [];
    const alike = actors[0]?.kind === "person" && found3[0]?.kind === "person";
    if (hanging && !alike) continue;
    hanging = false;
    found3.push(...actors);
    i = head;
  }
}
function overlapping(marked, span2) {
  const mark = marked[firstAfter(marked, span2.start)];
  return mark && mark.start < span2.end ? mark.actors : [];
}
function exactly(marked, span2) {
  const mark = marked[firstAfter(marked, span2.start)];
  return mark && mark.start === span2.start && mark.end === span2.end ? mark.actors : [];
}
function resolvePhrase(seen, span2) {
  const { placed, meanings, marked } = seen;
  const first = firstAfter(placed, span2.start);
  if (first === placed.length || placed[first].start >= span2.end) return overlapping(marked, span2);
  const at = headOf4(placed, first, span2.end);
  const { phrase } = placed[at];
  if (phrase.tokens[phrase.head].start >= span2.end) return overlapping(marked, span2);
  const found3 = [...meanings[at]?.actors ?? carried(seen, at)];
  if (found3.length > 0 || placed[at + 1]?.phrase.link === "and") joined(seen, at + 1, span2.end, found3);
  if (found3.length === 0) return exactly(marked, span2);
  return [...new Set(found3)];
}

// src/annotate/actors/sets.ts
var COUNTS = new Map([
  ...["both", "two", "pair", "either", "neither"].map((word) => [word, 2]),
  ["three", 3],
  ["four", 4]
]);
function countOf(phrase) {
  for (let i = phrase.first; i <= phrase.head; i++) {
    const count = COUNTS.get(phrase.tokens[i].lower);
    if (count) return count;
  }
  return 0;
}
function wantedBy(scene, phrase) {
  const word = phrase.tokens[phrase.head].lower;
  if (word === "both" || word === "pair" || word === "two") return "any";
  const distributes = /^(?:each|either|neither)$/.test(phrase.determiner);
  const kind = scene.cast.know.setNouns.get(distributes ? pluralOf(word) : word);
  if (kind === "counted") return countOf(phrase) > 0 ? "bodies" : null;
  if (kind && kind !== "adjective") return kind;
  const head = phrase.headPart;
  return head?.kind === "title" && head.title.plural ? "persons" : null;
}
var isBody2 = ({ kind }) => kind === "organisation" || kind === "group";
function fitting(actors, wanted) {
  if (wanted === "any") return actors;
  if (wanted === "persons") return actors.every((actor) => actor.kind === "person") ? actors : [];
  if (wanted === "states") return actors.every((actor) => actor.kind === "state") ? actors : [];
  if (wanted === "bodies") return actors.every(isBody2) ? actors : [];
  const parties = [...new Set(actors.map((actor) => actor.kind === "person" || actor.many ? partyOf(actor) : actor))];
  return parties.every((party) => party !== null) ? parties : [];
}
var MOST_COMPARED3 = 300;
var MEMORY = 10;
var MOST_COLLEAGUES = 4;
function colleagues(scene, phrase, count) {
  const head = phrase.headPart;
  const described5 = head?.kind === "title" ? scene.cast.byWord.get(head.title.head) : void 0;
  if (!described5 || described5.length > MOST_COMPARED3) return null;
  const all2 = described5.filter((one) => one.kind === "person" && one.named && one.seen > 0);
  return all2.length > 1 && all2.length <= MOST_COLLEAGUES && (count === 0 || count === all2.length) ? all2 : null;
}
function officeOf({ headPart }) {
  return headPart?.kind === "title" && headPart.title.head !== "leader" ? headPart.title.head : "";
}
var mayHold = (actor, office2) => office2 === "" || actor.kind !== "person" || actor.offices.length === 0 || actor.described.includes(office2);
function together(scene, wanted, count, office2) {
  const { sets: sets2, place } = scene.focus;
  let described5 = null;
  for (let i = sets2.length - 1; i >= 0 && i >= sets2.length - 24; i--) {
    if (wanted === "persons" && place - sets2[i].place > MEMORY) break;
    const found3 = fitting(sets2[i].actors, wanted);
    if (found3.length < 2 || count > 0 && found3.length !== count || !found3.every((one) => mayHold(one, office2)))
      continue;
    if (sets2[i].actors.every((actor) => actor.named)) return found3;
    described5 ??= found3;
  }
  return described5;
}
function isWanted(one, wanted, office2) {
  if (one.seen === 0 || !one.named) return false;
  if (wanted === "persons") return one.kind === "person" && mayHold(one, office2);
  if (wanted === "bodies" && !isBody2(one)) return false;
  return wanted === "states" ? one.kind === "state" : one.kind !== "person" && one.itself && !one.party;
}
function foremost(scene, wanted, count, office2) {
  const seen = scene.cast.drafts.slice(0, MOST_COMPARED3).filter((one) => isWanted(one, wanted, office2));
  if (seen.length < count) return null;
  const order = wanted === "persons" ? (one) => one.seen : (one) => one.spans.length;
  return seen.toSorted((a, b) => order(b) - order(a)).slice(0, count);
}
function isPlain(phrase, setNouns) {
  for (let i = phrase.first; i < phrase.head; i++) {
    const { tag, lower } = phrase.tokens[i];
    if (tag !== "determiner" && tag !== "number" && lower !== "all" && lower !== "both" && setNouns.get(lower) !== "adjective")
      return false;
  }
  return true;
}
function read2(scene, phrase) {
  const wanted = wantedBy(scene, phrase);
  if (!wanted) return null;
  const count = countOf(phrase);
  const plain2 = phrase.link !== "'s" && isPlain(phrase, scene.cast.know.setNouns) && scene.phrases[phrase.index + 1]?.link !== "of";
  const all2 = /^(?:the|these|those|both|all|each|either|neither)$/.test(phrase.determiner) || count > 0 || phrase.tokens[phrase.first].lower === "all";
  const bare3 = phrase.determiner === "" && count === 0 && phrase.head === phrase.first && wanted !== "persons" && wanted !== "any" && phrase.subjectOf !== null;
  if (!plain2 || !(all2 || bare3)) return null;
  const indefinite = count > 0 && phrase.determiner === "" && phrase.tokens[phrase.first].lower !== "both";
  if (indefinite && (wanted === "persons" || wanted === "any")) return null;
  const actors = together(scene, wanted, count, officeOf(phrase)) ?? colleagues(scene, phrase, count) ?? (wanted === "any" ? null : foremost(scene, wanted, count || (wanted === "persons" ? 99 : 2), officeOf(phrase)));
  return actors && { actors, how: "description" };
}
var sets = { name: "sets", read: read2 };

// src/annotate/actors/texts.ts
function authorAfter(scene, phrase) {
  const next = scene.phrases[phrase.index + 1];
  if (next?.sentence !== phrase.sentence || next.link !== "by" || !next.headPart) return null;
  const step = next.headPart.kind === "description" ? described2 : titled;
  return actorOfPart(scene, next, next.headPart) ?? step.read(scene, next)?.actors[0] ?? null;
}
function subjectHere(scene, phrase) {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i].sentence === phrase.sentence; i--)
    if (scene.phrases[i].mainSubject) return scene.meanings[i]?.actors ?? null;
  return null;
}
var DEFINITE2 = /^(?:the|this|that|these|those)$/;
function authorsHere(scene, phrase) {
  const author = ownerOf(scene, phrase) ?? authorAfter(scene, phrase);
  if (author) return [author];
  const released = scene.cast.know.issuing.has(phrase.objectOf) || phrase.before === "in" || phrase.before === "with";
  return released ? subjectHere(scene, phrase) : null;
}
var texts = {
  name: "texts",
  read: (scene, phrase) => {
    const part2 = phrase.headPart;
    if (part2?.kind !== "description" || part2.description.kind !== "text") return null;
    const { word, speaks: speaks2 } = part2.description;
    const known4 = DEFINITE2.test(phrase.determiner) ? scene.authors.get(word) : void 0;
    const authors = known4 ?? authorsHere(scene, phrase);
    if (authors && authors.length > 0) {
      scene.authors.set(word, authors);
      if (speaks2 === "is") return { actors: authors, how: "description" };
    }
    if (!phrase.subjectOf) return null;
    const given = { kind: "group", rule: "actors/speaking-text", certainty: "doubtful" };
    return { actors: [describe(scene, phrase, word, given)], how: "description" };
  }
};

// src/annotate/actors.ts
var STEPS = [names, pronouns, sets, titled, texts, described2];
function readingOrder({ sentences }) {
  const narrated = (i) => sentences[i].quotation === null ? 0 : 1;
  return [...sentences.keys()].sort(
    (a, b) => sentences[a].start - sentences[b].start || narrated(a) - narrated(b) || a - b
  );
}
function allPhrases(annotated, know) {
  const phrases = [];
  for (const index3 of readingOrder(annotated)) {
    const sentence = annotated.sentences[index3];
    const parts = findParts(sentence.tokens, know);
    for (const phrase of phrasesOf(sentence, parts, know, { number: index3, from: phrases.length })) phrases.push(phrase);
  }
  return phrases;
}
function readPhrase(scene, phrase, marked) {
  const whose = antecedents(scene, phrase, phrase.determiner);
  if (whose) noteOwner(scene, phrase, whose, marked);
  for (const step of STEPS) {
    const meaning = step.read(scene, phrase);
    if (!meaning) continue;
    scene.meanings[phrase.index] = meaning;
    note(scene, phrase, meaning, marked);
    return;
  }
  noteThing(scene, phrase, marked);
}
function readAll(scene) {
  const marked = [];
  let sentence = -1;
  for (const phrase of scene.phrases) {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence;
      if (!phrase.quoted) scene.focus.place++;
    }
    readPhrase(scene, phrase, marked);
  }
  return marked.sort((a, b) => a.start - b.start);
}
function findActors(annotated, language) {
  const know = knowledge(language);
  const { text: text3 } = annotated.report;
  const phrases = allPhrases(annotated, know);
  const cast = newCast(know);
  const runs = gatherRuns(phrases, text3, know);
  const scene = {
    annotated,
    text: text3,
    cast,
    names: findNames(phrases, runs, cast, text3),
    phrases,
    meanings: [],
    owners: /* @__PURE__ */ new Map(),
    authors: /* @__PURE__ */ new Map(),
    focus: newFocus(),
    byPart: /* @__PURE__ */ new Map()
  };
  findOffices(scene);
  const marked = readAll(scene);
  return index(scene, marked);
}
function inOrder(scene) {
  const placed = scene.phrases.map((phrase) => ({
    phrase,
    start: phrase.tokens[phrase.first].start,
    end: phrase.tokens[phrase.last].end
  }));
  placed.sort((a, b) => a.start - b.start);
  return { placed, meanings: placed.map(({ phrase }) => scene.meanings[phrase.index] ?? null) };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function index(scene, marked) {
  const { actors, ids } = finish(scene.cast.drafts, scene.annotated.report);
  const idsOf = (list2) => {
    const found3 = [];
    for (const draft of list2) {
      const id = ids.get(draft);
      if (id !== void 0) found3.push(id);
    }
    return found3;
  };
  const byId = once(() => new Map(actors.map((actor) => [actor.id, actor])));
  const drafts = once(() => new Map([...ids].map(([draft, id]) => [id, draft])));
  const placing = once(() => inOrder(scene));
  return {
    actors,
    mentions: marked.map((mark) => ({ start: mark.start, end: mark.end, actors: idsOf(mark.actors), how: mark.how })),
    resolve: (span2) => idsOf(resolvePhrase({ ...placing(), marked }, span2)),
    actor: (id) => {
      const found3 = byId().get(id);
      if (!found3) throw new RangeError(`no actor ${id} in ${scene.annotated.report.id}`);
      return found3;
    },
    partyOf: (id) => {
      const draft = drafts().get(id);
      const party = draft && partyOf(draft);
      return (party && ids.get(party)) ?? null;
    }
  };
}

// src/annotate/times/vocabulary.ts
var NOTHING = {
  month: 0,
  weekday: 0,
  length: "full",
  unit: null,
  scale: 1,
  plural: false,
  season: null,
  part: null,
  clock: null,
  amount: null,
  ordinal: 0,
  roles: /* @__PURE__ */ new Set(),
  zone: null,
  set: null,
  phrases: []
};
var cut2 = (phrase) => phrase.replaceAll("'s", " 's").split(" ");
var vocabulary = perLanguage((language) => {
  const words2 = /* @__PURE__ */ new Map();
  const at = (word) => {
    const draft = words2.get(word) ?? { ...NOTHING, roles: /* @__PURE__ */ new Set(), phrases: [] };
    words2.set(word, draft);
    return draft;
  };
  const each = (name, add2) => {
    for (const [word, entry] of language.lexicon(name)) add2(at(word), entry);
  };
  const phrases = (name, kind, column) => {
    for (const [words3, entry] of language.lexicon(name)) {
      const [first, ...rest] = cut2(words3);
      const draft = at(first);
      const after = entry["after"] ? entry["after"].split(" ") : [];
      const phrase = { after, rest, kind, value: entry[column] ?? "", part: entry["part"] ?? "" };
      draft.phrases = [...draft.phrases, phrase].sort(
        (a, b) => b.rest.length - a.rest.length || b.after.length - a.after.length
      );
    }
  };
  each(
    "time-month",
    (draft, { month, length }) => Object.assign(draft, { month: Number(month), length })
  );
  each(
    "time-weekday",
    (draft, { weekday: weekday2, length }) => Object.assign(draft, { weekday: Number(weekday2), length })
  );
  each(
    "time-unit",
    (draft, { unit, scale, number }) => Object.assign(draft, { unit, scale: Number(scale), plural: number === "plural" })
  );
  each("time-season", (draft, { season: season2 }) => Object.assign(draft, { season: season2 }));
  each("time-day-part", (draft, { part: part2, clock: clock2 }) => Object.assign(draft, { part: part2 || null, clock: clock2 || null }));
  each("time-number", (draft, { value }) => Object.assign(draft, { amount: value }));
  each("time-ordinal", (draft, { value }) => Object.assign(draft, { ordinal: Number(value) }));
  each("time-zone", (draft, { suffix }) => Object.assign(draft, { zone: suffix }));
  each("time-set", (draft, { value }) => Object.assign(draft, { set: value }));
  each("time-word", (draft, { roles }) => Object.assign(draft, { roles: new Set(roles.split(" ")) }));
  phrases("time-vague", "vague", "value");
  phrases("time-deictic", "deictic", "days");
  phrases("time-holiday", "holiday", "falls");
  return words2;
});

// src/annotate/times/line.ts
var wordAt = (line, at) => at < line.free || at >= line.tokens.length ? NOTHING : line.words.get(line.tokens[at].lower) ?? NOTHING;
var is = (line, at, role) => wordAt(line, at).roles.has(role) && !(role === "last" && line.tokens[at].tag === "verb");
var lowerAt = (line, at) => at < line.free || at >= line.tokens.length ? "" : line.tokens[at].lower;
var textAt = (line, at) => at < line.free || at >= line.tokens.length ? "" : line.tokens[at].text;
var touches = (line, at) => at >= line.free && at + 1 < line.tokens.length && line.tokens[at].end === line.tokens[at + 1].start;
var wholeNumber = (text3) => /^\d{1,4}$/.test(text3) ? Number(text3) : null;
function dayOfMonth(line, at) {
  const text3 = lowerAt(line, at);
  const first = text3.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const found3 = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text3);
    const day = found3 ? Number(found3[1]) : 0;
    return day <= 31 ? day : 0;
  }
  return wordAt(line, at).ordinal;
}
var yearIn = (text3) => /^(?:1\d|2[01])\d\d$/.test(text3) ? Number(text3) : 0;

// src/annotate/times/direction.ts
function chunkAt(chunks, token2) {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (chunks[middle].last < token2) low = middle + 1;
    else high = middle;
  }
  return low;
}
var lemmaAt = (line, chunk) => chunk ? line.tokens[chunk.head].lemma : "";
function isFronted(line, at, next) {
  const { chunks } = line.sentence;
  const comma = chunks[at + 1]?.kind === "punctuation" ? 1 : 0;
  if (at + 1 + comma !== next.first) return false;
  const before4 = chunks[at - 1];
  const opener = before4?.kind === "preposition" ? chunks[at - 2] : before4;
  return !opener || ["punctuation", "conjunction", "subordinator", "wh"].includes(opener.kind);
}
function clauseAt(line, at) {
  const { clauses } = line.sentence;
  let found3 = -1;
  for (let i = 0; i < clauses.length; i++) {
    if (clauses[i].first > at) break;
    found3 = i;
  }
  const next = clauses[found3 + 1];
  return next && (found3 < 0 || isFronted(line, at, next)) ? found3 + 1 : found3;
}
function finiteNear(clauses, at) {
  for (let i = at - 1; i >= 0; i--) if (clauses[i].group.finite) return clauses[i];
  for (let i = at + 1; i < clauses.length; i++) if (clauses[i].group.finite) return clauses[i];
  return null;
}
var isPast = (group) => group.tense === "past" || group.perfect || group.tense === "participle";
var isPastAlike = (line, { verb, group }) => line.alike.has(group.lemma) && line.tokens[line.sentence.chunks[verb].head].form === "base";
function ofFinite(line, clause) {
  const { group } = clause;
  if (group.perfect && group.modal !== null) return "past";
  if (group.tense === "conditional" || group.modal === "could") return "near";
  if (group.tense === "future") return "future";
  if (isPast(group) || group.modal === null && isPastAlike(line, clause))
    return line.forward.get(group.lemma) === "plan" ? "near" : "past";
  if (group.modal !== null) return "future";
  return line.forward.get(group.lemma) === "back" ? "past" : "near";
}
function ofInfinitive(line, at) {
  const { chunks, clauses } = line.sentence;
  const clause = clauses[at];
  const left = chunks[clause.verb - 1];
  const kind = line.forward.get(lemmaAt(line, left));
  if (left && left.kind !== "vg" && kind !== void 0 && kind !== "back") return "future";
  const governor2 = clauses[at - 1];
  if (!governor2) return "near";
  const verb = line.forward.get(governor2.group.lemma);
  if (verb !== void 0 && verb !== "back") return isPast(governor2.group) ? "near" : "future";
  if (governor2.group.tense === "infinitive") return ofInfinitive(line, at - 1);
  return governor2.group.finite ? ofFinite(line, governor2) : ofOther(line, at - 1);
}
function ofOther(line, at) {
  const { clauses } = line.sentence;
  const { group } = clauses[at];
  const kind = line.forward.get(group.lemma);
  if (group.tense === "participle") return kind === "plan" ? "near" : "past";
  const finite = finiteNear(clauses, at);
  return finite ? ofFinite(line, finite) : "past";
}
function isSetFor(line, first, group) {
  const kind = line.forward.get(group.lemma);
  if (kind === void 0 || kind === "back" || kind === "plan") return false;
  return is(line, first - 1, "to") || is(line, first - 1, "for") || is(line, first - 1, "by") || is(line, first - 1, "from");
}
function looksAheadFrom(line, first) {
  for (let i = first - 1; i >= Math.max(line.free, first - 3); i--) {
    const { lemma, tag } = line.tokens[i];
    if (line.forward.get(lemma) === "look") return true;
    if (tag !== "preposition" && tag !== "determiner" && tag !== "adverb") return false;
  }
  return false;
}
function isOfPlan(line, at, verb) {
  const { chunks } = line.sentence;
  for (let i = at - 1; i > verb && i >= at - 6; i--) {
    const chunk = chunks[i];
    if (chunk.kind === "preposition" && is(line, chunk.first, "for") && i < at - 1)
      return line.words.get(line.tokens[chunks[i + 1].head].lower)?.unit == null;
    if (chunk.kind === "vg" || chunk.kind === "punctuation") return false;
    for (let token2 = chunk.first; token2 <= chunk.last; token2++)
      if (line.forward.get(line.tokens[token2].lower) === "look") return true;
  }
  return false;
}
function directionAt(line, first, last) {
  const { chunks, clauses } = line.sentence;
  if (is(line, first - 1, "since")) return "before";
  if (looksAheadFrom(line, first)) return "near";
  const at = chunkAt(chunks, first);
  const index3 = clauseAt(line, at);
  const clause = clauses[index3];
  const next = line.tokens[last + 1];
  if (next && line.forward.get(next.lower) === "look") return "near";
  const inside = next !== void 0 && (next.tag === "possessive" || (next.tag === "noun" || next.tag === "name") && chunks[at].last > last);
  if (!clause) return "none";
  if (inside && at > clause.verb) return "none";
  const { group } = clause;
  const direction = group.finite ? ofFinite(line, clause) : group.tense === "infinitive" ? ofInfinitive(line, index3) : ofOther(line, index3);
  if (direction === "past" && at > clause.verb && isSetFor(line, first, group)) return "near";
  if (inside && direction === "near") return "none";
  if (direction === "past" && at > clause.verb && isOfPlan(line, at, clause.verb)) return "none";
  return direction;
}
function looksAhead(line, first, last) {
  const direction = directionAt(line, first, last);
  return direction === "future" || direction === "near";
}

// src/model/date.ts
var daysInMonth = (year2, month) => new Date(Date.UTC(year2, month, 0)).getUTCDate();
var bare = (date) => date.replace(/[~?%]+$/, "");
function earliest(date) {
  const part2 = bare(date.split("/")[0]);
  if (part2.length === 4) return `${part2}-01-01`;
  return part2.length === 7 ? `${part2}-01` : part2;
}
function latest2(date) {
  const part2 = bare(date.split("/").at(-1));
  if (part2.length === 4) return `${part2}-12-31`;
  if (part2.length !== 7) return part2;
  return `${part2}-${daysInMonth(Number(part2.slice(0, 4)), Number(part2.slice(5)))}`;
}
var datesMeet = (a, b) => earliest(a) <= latest2(b) && earliest(b) <= latest2(a);
var DAY = 864e5;
var dayNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
var dayOf = (dayNumber2) => new Date(dayNumber2 * DAY).toISOString().slice(0, 10);
var openDays = (date) => dayNumber(latest2(date)) - dayNumber(earliest(date)) + 1;

// src/annotate/times/calendar.ts
var leap = (year2) => year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
var LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var daysInMonth2 = (year2, month) => month === 2 && leap(year2) ? 29 : LENGTHS[month - 1];
var isDay = (year2, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth2(year2, month);
function numberOf(year2, month, day) {
  const y = month <= 2 ? year2 - 1 : year2;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
function dayAt(number) {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
var weekdayOf = (number) => ((number + 3) % 7 + 7) % 7 + 1;
var mondayOf = (number) => number - weekdayOf(number) + 1;
var weekOf = (number) => ({ first: mondayOf(number), last: mondayOf(number) + 6 });
var monthIndex = (year2, month) => year2 * 12 + month - 1;
var yearOfIndex = (index3) => Math.floor(index3 / 12);
var monthOfIndex = (index3) => index3 - yearOfIndex(index3) * 12 + 1;
function monthsStretch(firstIndex, lastIndex) {
  return {
    first: numberOf(yearOfIndex(firstIndex), monthOfIndex(firstIndex), 1),
    last: numberOf(yearOfIndex(lastIndex + 1), monthOfIndex(lastIndex + 1), 1) - 1
  };
}
var yearsStretch = (firstYear, lastYear) => monthsStretch(monthIndex(firstYear, 1), monthIndex(lastYear, 12));
function addMonths(number, months2) {
  const { year: year2, month, day } = dayAt(number);
  const index3 = monthIndex(year2, month) + months2;
  const [y, m] = [yearOfIndex(index3), monthOfIndex(index3)];
  return numberOf(y, m, Math.min(day, daysInMonth2(y, m)));
}
function easter(year2) {
  const a = year2 % 19;
  const b = Math.floor(year2 / 100);
  const c = year2 % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return numberOf(year2, Math.floor(n / 31), n % 31 + 1);
}
var two = (number) => number < 10 ? `0${number}` : String(number);
var four = (number) => String(number).padStart(4, "0");
var monthText = (index3) => `${four(yearOfIndex(index3))}-${two(monthOfIndex(index3))}`;
function dayText(number) {
  const { year: year2, month, day } = dayAt(number);
  return `${four(year2)}-${two(month)}-${two(day)}`;
}
var yearText = four;
function weekText(number) {
  const thursday = mondayOf(number) + 3;
  const { year: year2 } = dayAt(thursday);
  return `${four(year2)}-W${two(Math.floor((thursday - numberOf(year2, 1, 1)) / 7) + 1)}`;
}
function stretchText({ first, last }) {
  if (first === last) return dayText(first);
  const from2 = dayAt(first);
  const to = dayAt(last + 1);
  if (from2.day !== 1 || to.day !== 1) return `${dayText(first)}/${dayText(last)}`;
  const start = monthIndex(from2.year, from2.month);
  const months2 = monthIndex(to.year, to.month) - start;
  if (months2 === 1) return monthText(start);
  if (months2 % 12 !== 0 || from2.month !== 1) return `${monthText(start)}/${monthText(start + months2 - 1)}`;
  return months2 === 12 ? four(from2.year) : `${four(from2.year)}/${four(to.year - 1)}`;
}

// src/annotate/times/known.ts
var UNKNOWN = { day: null, month: null, year: null };
function knownOf({ first, last }) {
  const from2 = dayAt(first);
  const to = first === last ? from2 : dayAt(last);
  const sameYear = from2.year === to.year;
  return {
    day: first === last ? first : null,
    month: sameYear && from2.month === to.month ? monthIndex(from2.year, from2.month) : null,
    year: sameYear ? from2.year : null
  };
}
var APPROXIMATE = 3;
function knownOfDate(date) {
  if (date === null) return UNKNOWN;
  const slack = /[~?%]/.test(date) ? APPROXIMATE : 0;
  const [first, last] = [dayNumber(earliest(date)), dayNumber(latest2(date))];
  return Number.isFinite(first) && Number.isFinite(last) ? knownOf({ first: first - slack, last: last + slack }) : UNKNOWN;
}
function laterMention(story, mention) {
  if (mention.day !== null || mention.year === null) return mention.year === null ? story : mention;
  return { day: story.day, month: mention.month ?? story.month, year: mention.year };
}

// src/annotate/times/may.ts
var names2 = (tokens, at, words2) => {
  const left = tokens[at - 1]?.lower === "." ? tokens[at - 2] : tokens[at - 1];
  if (!left) return false;
  if (words2.get(left.lower)?.roles.has("title")) return true;
  return left.tag === "name" && isCapitalised(left.text) && left.text !== left.text.toUpperCase();
};
function hasPersonMay({ sentences }, words2) {
  let known4;
  const look = () => sentences.some(({ tokens }) => tokens.some((token2, at) => token2.text === "May" && names2(tokens, at, words2)));
  return () => known4 ??= look();
}

// src/annotate/times/amount.ts
var DIGITS = /^\d{1,3}(?:,\d{3}){1,2}$|^\d{1,6}(?:\.\d{1,2})?$/;
function amountOf(line, at) {
  const text3 = lowerAt(line, at);
  if (text3 === "") return null;
  if (DIGITS.test(text3)) return Number(text3.replaceAll(",", ""));
  const { amount } = wordAt(line, at);
  if (amount !== null) return amount === "X" ? "X" : Number(amount);
  const dash = text3.indexOf("-");
  if (dash < 1) return null;
  const tens = Number(line.words.get(text3.slice(0, dash))?.amount ?? Number.NaN);
  const ones = Number(line.words.get(text3.slice(dash + 1))?.amount ?? Number.NaN);
  return tens >= 20 && tens < 100 && ones > 0 && ones < 10 ? tens + ones : null;
}
function fractionEndingAt(line, at) {
  if (lowerAt(line, at - 1) !== "/" || lowerAt(line, at) !== "2" || lowerAt(line, at - 2) !== "1") return null;
  const whole2 = amountOf(line, at - 3);
  return typeof whole2 === "number" ? { first: at - 3, count: whole2 + 0.5, article: false } : { first: at - 2, count: 0.5, article: false };
}
function halfEndingAt(line, at) {
  if (is(line, at, "one") && is(line, at - 1, "half")) return { first: at - 1, count: 0.5, article: false };
  if (!is(line, at, "half")) return null;
  if (is(line, at - 1, "one") && is(line, at - 2, "and")) {
    const whole2 = amountOf(line, at - 3);
    return typeof whole2 === "number" ? { first: at - 3, count: whole2 + 0.5, article: false } : null;
  }
  return is(line, at - 1, "one") ? { first: at - 1, count: 0.5, article: false } : null;
}
function wordsEndingAt(line, at) {
  const last = is(line, at, "of") ? at - 1 : at;
  const value = amountOf(line, last);
  if (value === null) return null;
  const before4 = amountOf(line, last - 1);
  if (last !== at && !(value === "X" || value === 2)) return null;
  if (value === "X") return { first: is(line, last - 1, "one") ? last - 1 : last, count: null, article: false };
  if (typeof before4 === "number" && before4 >= 20 && before4 < 100 && before4 % 10 === 0 && value < 10 && wordAt(line, last - 1).amount !== null)
    return { first: last - 1, count: before4 + value, article: false };
  if ((value === 100 || value === 1e3) && typeof before4 === "number")
    return { first: last - 1, count: before4 * value, article: false };
  const article = is(line, last - 1, "one") && (value === 2 || value === 12 || value >= 100);
  return { first: article ? last - 1 : last, count: value, article: false };
}
function amountBefore(line, at) {
  let last = at - 1;
  if (is(line, last, "more") && last > line.free) last--;
  const found3 = fractionEndingAt(line, last) ?? halfEndingAt(line, last) ?? wordsEndingAt(line, last);
  if (found3) return found3;
  return is(line, last, "one") ? { first: last, count: 1, article: true } : null;
}

// src/annotate/times/numeric-date.ts
var ISO = /^(1\d{3}|2[01]\d\d)-(0[1-9]|1[0-2])(?:-(\d\d)(?:t(\d\d))?)?$/;
var calendar = (year2, month, day) => ({
  kind: "calendar",
  year: year2,
  yearShift: null,
  month,
  day,
  weekday: 0,
  shift: null,
  slice: null,
  about: false,
  daytime: null
});
var found = (first, last, meaning) => ({ first, last, meaning });
function iso(line, at) {
  const match = ISO.exec(lowerAt(line, at));
  if (!match) return null;
  const [, year2, month, day, hour] = match;
  const date = calendar(Number(year2), Number(month), day === void 0 ? null : Number(day));
  if (day !== void 0 && !isDay(Number(year2), Number(month), Number(day))) return null;
  if (hour === void 0 || lowerAt(line, at + 1) !== ":") return found(at, at, date);
  const minute = /^(\d\d)(z?)$/.exec(lowerAt(line, at + 2));
  if (!minute) return found(at, at, date);
  const seconds = lowerAt(line, at + 3) === ":" && /^\d\dz?$/.test(lowerAt(line, at + 4));
  const daytime2 = { part: null, clock: `${hour}:${minute[1]}`, zone: minute[2].toUpperCase() };
  return found(at, seconds ? at + 4 : at + 2, { ...date, daytime: daytime2 });
}
var fullYear = (text3) => text3.length === 2 ? Number(text3) + (Number(text3) < 30 ? 2e3 : 1900) : Number(text3);
function ordered2(first, second, year2, mark) {
  if (mark === null && first !== second && first <= 12 && second <= 12) return calendar(year2, null, null);
  const monthFirst = first <= 12 && (second > 12 || mark === "/");
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return isDay(year2, month, day) ? calendar(year2, month, day) : null;
}
function slashed(line, at) {
  for (let i = at; i < at + 4; i++) if (!touches(line, i)) return null;
  const [a, b, c] = [lowerAt(line, at), lowerAt(line, at + 2), lowerAt(line, at + 4)];
  if (lowerAt(line, at + 1) !== "/" || lowerAt(line, at + 3) !== "/" || touches(line, at + 4) && lowerAt(line, at + 5) === "/")
    return null;
  const [x, y, z] = [wholeNumber(a), wholeNumber(b), wholeNumber(c)];
  if (x === null || y === null || z === null) return null;
  if (a.length === 4) return isDay(x, y, z) ? found(at, at + 4, calendar(x, y, z)) : null;
  if (c.length !== 4 && c.length !== 2) return null;
  const date = ordered2(x, y, fullYear(c), c.length === 2 ? "/" : null);
  return date && found(at, at + 4, date);
}
var DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
function dotted2(line, at) {
  const match = DOTTED.exec(lowerAt(line, at));
  if (!match) return null;
  const date = ordered2(Number(match[1]), Number(match[2]), Number(match[3]), ".");
  return date && found(at, at, date);
}
var numericDate = {
  name: "numeric-date",
  at: ["digit"],
  find: (line, at) => {
    const found3 = iso(line, at) ?? dotted2(line, at) ?? slashed(line, at);
    return found3 && wordAt(line, found3.last + 1).unit === null ? found3 : null;
  }
};

// src/annotate/times/slice.ts
var EDGES = ["early", "late", "mid", "start", "end"];
function sliceOf(roles) {
  for (const edge of EDGES) if (roles.has(edge)) return edge;
  if (roles.has("earlier")) return "earlier";
  return roles.has("later") ? "later" : null;
}
function sliceBefore(line, first) {
  let at = first - 1;
  if (is(line, at, "the")) at--;
  if (is(line, at, "of") || is(line, at, "in")) {
    const edge = is(line, at - 1, "part") ? at - 2 : at - 1;
    const slice2 = sliceOf(wordAt(line, edge).roles);
    if (slice2 === null || is(line, at, "in") && (slice2 === "start" || slice2 === "end")) return { first, slice: null };
    return { first: is(line, edge - 1, "the") ? edge - 1 : edge, slice: slice2 };
  }
  const slice = sliceOf(wordAt(line, at).roles);
  return slice === null || slice === "start" || slice === "end" ? { first, slice: null } : { first: at, slice };
}

// src/annotate/times/month-date.ts
var DAYS_JOINED = /^([0-3]?\d)(?:st|nd|rd|th)?[-‐‑]([0-3]?\d)(?:st|nd|rd|th)?$/;
var isDash = (text3) => text3 === "-" || text3 === "--" || text3 === "\u2013" || text3 === "\u2014" || text3 === "_";
function joined2(line, at) {
  const match = DAYS_JOINED.exec(lowerAt(line, at));
  if (!match) return null;
  const [from2, to] = [Number(match[1]), Number(match[2])];
  if (from2 < 1 || to > 31 || from2 >= to) return null;
  return {
    first: at,
    last: at,
    days: [
      { at, day: from2 },
      { at, day: to }
    ],
    range: true
  };
}
function dayAt2(line, at) {
  const day = dayOfMonth(line, at);
  return day > 0 && (wordAt(line, at).ordinal === 0 || is(line, at - 1, "the")) ? day : 0;
}
function daysBefore(line, at) {
  const last = is(line, at, "of") && dayOfMonth(line, at - 1) > 0 ? at - 1 : at;
  const both = joined2(line, last);
  if (both) return both;
  const day = dayAt2(line, last);
  if (day === 0) return null;
  const start = (index3) => is(line, index3 - 1, "the") ? index3 - 1 : index3;
  const first = start(last);
  const link = first - 1;
  const other = dayAt2(line, link - 1);
  if (other > 0 && other < day && touchesNoMonth(line, link - 1)) {
    const days = [
      { at: link - 1, day: other },
      { at: last, day }
    ];
    if (is(line, link, "to") || isDash(lowerAt(line, link))) return { first: start(link - 1), last, days, range: true };
    if (is(line, link, "and")) return { first: start(link - 1), last, days, range: false };
  }
  return { first, last, days: [{ at: last, day }], range: false };
}
var touchesNoMonth = (line, at) => wordAt(line, at - 1).month === 0 && wordAt(line, at - 2).month === 0;
function isCount2(line, at) {
  const next = lowerAt(line, at + 1);
  return next === ":" && touches(line, at + 1) || next === "%" || is(line, at + 1, "meridiem") || wordAt(line, at + 1).unit !== null;
}
function daysAfter(line, at) {
  const start = is(line, at, "the") ? at + 1 : at;
  const both = joined2(line, start);
  if (both) return both;
  const day = dayAt2(line, start);
  if (day === 0 || isCount2(line, start) || start === at && wordAt(line, at).ordinal > 0) return null;
  const one = { at: start, day };
  const to = is(line, start + 2, "the") ? start + 3 : start + 2;
  const other = dayAt2(line, to);
  const fits4 = other > day && !isCount2(line, to) && wordAt(line, to + 1).month === 0;
  if (fits4 && (is(line, start + 1, "to") || isDash(lowerAt(line, start + 1))))
    return { first: at, last: to, days: [one, { at: to, day: other }], range: true };
  if (fits4 && is(line, start + 1, "and") && endsPhrase(line, to))
    return { first: at, last: to, days: [one, { at: to, day: other }], range: false };
  return { first: at, last: start, days: [one], range: false };
}
function endsPhrase(line, at) {
  const next = line.tokens[at + 1];
  return !next || !["noun", "adjective", "name", "number"].includes(next.tag);
}
var SHIFTS = { last: -1, this: 0, next: 1 };
function yearAfter(line, at) {
  const comma = lowerAt(line, at + 1) === "," || is(line, at + 1, "of");
  const start = comma ? at + 2 : at + 1;
  const year2 = yearIn(lowerAt(line, start));
  if (year2 > 0 && !isCount2(line, start)) return { last: start, year: year2, yearShift: null };
  if (lowerAt(line, at + 1) !== "," && wordAt(line, start + 1).unit === "year" && wordAt(line, start + 1).scale === 1) {
    for (const shift3 of ["last", "this", "next"])
      if (is(line, start, shift3)) return { last: start + 1, year: null, yearShift: SHIFTS[shift3] };
  }
  return { last: at, year: null, yearShift: null };
}
var PERSONAL = /* @__PURE__ */ new Set([4, 5, 6, 8]);
var OPENS = ["in", "since", "to", "last", "next", "this", "past", "of", "over", "from", "between", "the"];
function standsAlone(line, at, sliced2) {
  const word = wordAt(line, at);
  const opened = sliced2 || OPENS.some((role) => is(line, at - 1, role)) || is(line, at - 1, "and") && wordAt(line, at - 2).month > 0;
  if (/^\d/.test(lowerAt(line, at + 1))) return false;
  if (word.length === "short") return opened && textAt(line, at + 1) === ".";
  if (word.month === 5)
    return opened ? !(is(line, at - 1, "to") && line.hasPersonMay()) : is(line, at - 1, "by") && !line.hasPersonMay();
  if (word.month === 3 && (at === 0 || is(line, at + 1, "for"))) return false;
  const [left, right] = [line.tokens[at - 1], line.tokens[at + 1]];
  if (!opened && PERSONAL.has(word.month) && right?.tag === "name" && wordAt(line, at + 1).weekday === 0) return false;
  return opened || !left || left.tag !== "name" || wordAt(line, at - 1).weekday > 0;
}
var shiftBefore = (line, at) => ["last", "next", "this"].find((shift3) => is(line, at, shift3)) ?? (is(line, at, "past") ? "last" : null);
var ambiguous = (month) => month === 3 || month === 5 || month === 8;
function withDays(line, month, days, tail) {
  const { year: year2, yearShift } = tail;
  if (!days.days.every(({ day }) => isDay(year2 ?? 2e3, month, day))) return null;
  const about = is(line, days.first - 1, "about");
  const shift3 = yearShift === null && year2 === null ? shiftBefore(line, days.first - 1) : null;
  const on2 = (day) => ({ ...calendar(year2, month, day), yearShift, shift: shift3, about });
  const [one, other] = days.days;
  if (!other) return [{ first: days.first - (shift3 ? 1 : 0), last: tail.last, meaning: on2(one.day) }];
  if (days.range)
    return [{ first: days.first, last: tail.last, meaning: { kind: "range", from: on2(one.day), to: on2(other.day) } }];
  return [
    { first: days.first, last: one.at, meaning: on2(one.day) },
    { first: other.at, last: tail.last, meaning: on2(other.day) }
  ];
}
function findMonthDate(line, at) {
  const word = wordAt(line, at);
  if (word.month === 0) return null;
  const named3 = isCapitalised(textAt(line, at));
  if (!named3 && ambiguous(word.month)) return null;
  const dot = lowerAt(line, at + 1) === "." && touches(line, at) && word.length === "short";
  const stop2 = dot ? at + 1 : at;
  const before4 = daysBefore(line, at - 1);
  const beside4 = before4 ? null : daysAfter(line, stop2 + 1);
  if (!named3 && !before4 && !beside4) return null;
  if (before4) return withDays(line, word.month, { ...before4, last: stop2 }, yearAfter(line, stop2));
  if (beside4) {
    const found3 = withDays(line, word.month, { ...beside4, first: at }, yearAfter(line, beside4.last));
    if (found3) return found3;
  }
  const tail = yearAfter(line, stop2);
  const { first, slice } = sliceBefore(line, at);
  if (tail.year === null && tail.yearShift === null && !standsAlone(line, at, slice !== null)) return null;
  const shift3 = tail.year === null && tail.yearShift === null && slice === null ? shiftBefore(line, at - 1) : null;
  const about = is(line, first - 1, "about");
  const meaning = { ...calendar(tail.year, word.month, null), yearShift: tail.yearShift, shift: shift3, slice, about };
  return [{ first: shift3 ? at - 1 : first, last: tail.last === stop2 && dot ? stop2 : tail.last, meaning }];
}
var monthDate = { name: "month-date", at: ["month"], find: findMonthDate };

// src/annotate/times/phrase.ts
var plain = (text3) => text3.charCodeAt(0) === 8217 ? `'${text3.slice(1)}` : text3;
function stands2(line, words2, from2) {
  for (let i = 0; i < words2.length; i++) if (plain(lowerAt(line, from2 + i)) !== words2[i]) return false;
  return true;
}
function phraseAt(line, at, kind) {
  for (const phrase of wordAt(line, at).phrases) {
    if (phrase.kind !== kind) continue;
    const first = at - phrase.after.length;
    if (stands2(line, phrase.after, first) && stands2(line, phrase.rest, at + 1))
      return { ...phrase, first, last: at + phrase.rest.length };
  }
  return null;
}

// src/annotate/times/holiday.ts
var shiftBefore2 = (line, at) => ["last", "next", "this"].find((shift3) => is(line, at, shift3)) ?? null;
var isNamed2 = (line, at) => isCapitalised(textAt(line, at)) && wordAt(line, at).weekday === 0 && wordAt(line, at).month === 0;
var holiday = {
  name: "holiday",
  at: ["phrase"],
  find: (line, at) => {
    const phrase = phraseAt(line, at, "holiday");
    if (!phrase || !isCapitalised(textAt(line, at))) return null;
    if (isNamed2(line, phrase.last + 1)) return null;
    const { last, year: year2 } = yearAfter(line, phrase.last);
    const shift3 = year2 === null ? shiftBefore2(line, at - 1) : null;
    const meaning = { kind: "holiday", falls: phrase.value, year: year2, shift: shift3 };
    return { first: shift3 ? at - 1 : at, last: year2 === null ? phrase.last : last, meaning };
  }
};

// src/annotate/times/meaning.ts
var firstOf = (finding) => finding === null || "meaning" in finding ? finding : finding[0] ?? null;

// src/annotate/times/day-part.ts
var daytimeOf = (part2, clock2 = null, zone = "") => ({
  part: part2,
  clock: clock2,
  zone
});
function dayPartAfter(line, last) {
  const { part: part2 } = wordAt(line, last + 1);
  return part2 === null ? { last, daytime: null } : { last: last + 1, daytime: daytimeOf(part2) };
}

// src/annotate/times/weekday.ts
var SHIFTS2 = ["last", "next", "this", "coming", "following", "previous"];
var weekdayMeaning = (weekday2, daytime2) => ({
  kind: "weekday",
  weekday: weekday2,
  shift: null,
  weeks: null,
  daytime: daytime2
});
function weeksAfter(line, last) {
  const start = is(line, last + 1, "of") ? last + 2 : last + 1;
  if (wordAt(line, start + 1).unit !== "week") return null;
  const weeks2 = is(line, start, "last") ? -1 : is(line, start, "this") ? 0 : is(line, start, "next") ? 1 : null;
  return weeks2 === null ? null : { last: start + 1, weeks: weeks2 };
}
function dated(line, at, stop2) {
  const start = lowerAt(line, stop2 + 1) === "," ? stop2 + 2 : stop2 + 1;
  for (let month = start; month <= start + 3; month++) {
    if (wordAt(line, month).month === 0) continue;
    const found3 = findMonthDate(line, month);
    const [date] = found3 ?? [];
    if (!date || date.first !== start || date.meaning.kind !== "calendar" || date.meaning.day === null) return null;
    const meaning = { ...date.meaning, weekday: wordAt(line, at).weekday, shift: null };
    return [{ first: at, last: date.last, meaning }, ...found3.slice(1)];
  }
  return null;
}
function shiftsBefore(line, at) {
  const shift3 = SHIFTS2.find((role) => is(line, at - 1, role)) ?? (is(line, at - 1, "past") ? "last" : null);
  if (shift3 === null) return { first: at, shift: null };
  const opened = is(line, at - 2, "this") || is(line, at - 2, "the");
  return { first: opened ? at - 2 : at - 1, shift: shift3 };
}
var isNamed3 = (line, at) => is(line, at - 1, "named") || is(line, at - 1, "the") && is(line, at + 1, "paper") && isCapitalised(textAt(line, at + 1));
function findWeekday(line, at) {
  const word = wordAt(line, at);
  if (word.weekday === 0 || !isCapitalised(textAt(line, at))) return null;
  const dot = word.length === "short" && lowerAt(line, at + 1) === "." && touches(line, at);
  const stop2 = dot ? at + 1 : at;
  const date = dated(line, at, stop2);
  if (date || word.length === "short") return date;
  const every = `XXXX-WXX-${word.weekday}`;
  if (word.length === "plural") return { first: at, last: at, meaning: { kind: "set", value: every } };
  if (is(line, at - 1, "every"))
    return { first: at - 1, last: dayPartAfter(line, at).last, meaning: { kind: "set", value: every } };
  if (isNamed3(line, at)) return null;
  const { first, shift: shift3 } = shiftsBefore(line, at);
  const part2 = dayPartAfter(line, at);
  const weeks2 = shift3 === null ? weeksAfter(line, part2.last) : null;
  const meaning = { ...weekdayMeaning(word.weekday, part2.daytime), shift: shift3, weeks: weeks2?.weeks ?? null };
  return { first, last: weeks2?.last ?? part2.last, meaning };
}
var weekday = { name: "weekday", at: ["weekday"], find: findWeekday };

// src/annotate/times/date-at.ts
function dateAt(line, at) {
  const word = wordAt(line, at);
  if (word.month > 0) return firstOf(findMonthDate(line, at));
  if (word.weekday > 0) return firstOf(findWeekday(line, at));
  return word.phrases.length > 0 ? firstOf(holiday.find(line, at)) : null;
}
var isDay2 = (meaning) => meaning.kind === "calendar" ? meaning.day !== null : meaning.kind === "weekday" || meaning.kind === "holiday";

// src/annotate/times/ago.ts
var shift = ({ unit, scale, amount }, sign, from2) => amount.count === null ? { kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } : {
  kind: "shift",
  unit,
  count: sign * amount.count * scale,
  from: from2,
  slice: null,
  about: unit !== "day",
  daytime: null
};
var found2 = (count, last, meaning) => ({ first: count.amount.first, last, meaning });
function dateAfter(line, at) {
  const start = is(line, at, "the") ? at + 1 : at;
  for (let i = start; i <= start + 3; i++) {
    const date = dateAt(line, i);
    if (!date) continue;
    return date.first >= at && date.first <= start + 1 && isDay2(date.meaning) ? date : null;
  }
  return null;
}
function endsThere(line, at) {
  const next = line.tokens[at];
  return !next || next.tag === "punctuation" || next.tag === "conjunction" || next.tag === "preposition" || next.tag === "quote";
}
function beside3(line, count, role) {
  const at = count.last + 1;
  const sign = role === "before" ? -1 : 1;
  const date = dateAfter(line, at + 1);
  if (date) return found2(count, at, shift(count, sign, date.meaning));
  return endsThere(line, at + 1) ? found2(count, at, shift(count, sign, "story")) : null;
}
function ahead(line, count) {
  const { first } = count.amount;
  const time = /^['’]s?$/.test(lowerAt(line, count.last + 1)) && is(line, count.last + 2, "time");
  const about = is(line, first - 1, "about") ? first - 2 : first - 1;
  if (!is(line, about, "in") || count.amount.count === null) return null;
  if (!time && (is(line, count.last + 1, "of") || isFirstIn(line, about) || !looksAhead(line, first, count.last)))
    return null;
  return found2(count, time ? count.last + 2 : count.last, shift(count, 1, "report"));
}
function isFirstIn(line, at) {
  for (let i = at - 1; i >= Math.max(line.free, at - 5); i--) {
    const token2 = line.tokens[i];
    if (wordAt(line, i).ordinal > 0 || is(line, i, "sole")) return true;
    if (token2.tag === "verb" || token2.tag === "punctuation") return false;
  }
  return false;
}
function find(line, at) {
  const { unit, scale, plural: plural2 } = wordAt(line, at);
  if (unit === null || unit === "second" || unit === "weekend") return null;
  const the = !plural2 && is(line, at - 1, "the");
  const amount = the ? { first: at - 1, count: 1, article: true } : amountBefore(line, at);
  if (!amount) return null;
  const count = halved(line, { unit, scale, amount, last: at });
  const next = count.last + 1;
  if (unit !== "hour" && unit !== "minute" && (is(line, next, "before") || is(line, next, "after")))
    return beside3(line, count, is(line, next, "before") ? "before" : "after");
  if (the) return null;
  if (is(line, next, "ago")) return found2(count, next, shift(count, -1, "report"));
  if (is(line, next, "hence") || is(line, next, "from") && is(line, next + 1, "present"))
    return found2(count, is(line, next, "hence") ? next : next + 1, shift(count, 1, "report"));
  const short = unit === "hour" || unit === "minute";
  if (!short && is(line, next, "later")) return found2(count, next, shift(count, 1, "story"));
  if (!short && is(line, next, "earlier")) return found2(count, next, shift(count, -1, "story"));
  return ahead(line, count);
}
function halved(line, count) {
  const at = count.last;
  if (!(is(line, at + 1, "and") && is(line, at + 2, "one") && is(line, at + 3, "half")) || count.amount.count === null)
    return count;
  return { ...count, amount: { ...count.amount, count: count.amount.count + 0.5 }, last: at + 3 };
}
var ago = {
  name: "ago",
  at: ["unit"],
  find
};

// src/annotate/times/century.ts
var century = {
  name: "century",
  at: ["unit"],
  find: (line, at) => {
    if (wordAt(line, at).scale !== 100 || wordAt(line, at).plural) return null;
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(line, at - 1));
    const number = digits ? Number(digits[1]) : wordAt(line, at - 1).ordinal;
    if (number < 1 || number > 21) return null;
    const { first, slice } = sliceBefore(line, at - 1);
    const start = (number - 1) * 100;
    const value = String(number - 1).padStart(2, "0");
    const meaning = { kind: "years", first: start, last: start + 99, value, slice };
    return { first: first === at - 1 && is(line, at - 2, "the") ? at - 2 : first, last: at, meaning };
  }
};

// src/annotate/times/deictic.ts
var fromToday = (count, daytime2) => ({
  kind: "shift",
  unit: "day",
  count,
  from: "report",
  slice: null,
  about: false,
  daytime: daytime2
});
var deictic = {
  name: "deictic",
  at: ["phrase"],
  find: (line, at) => {
    const phrase = phraseAt(line, at, "deictic");
    if (!phrase) return null;
    const { first, last, part: part2 } = phrase;
    const whole2 = part2 === "" ? dayPartAfter(line, last) : { last, daytime: daytimeOf(part2) };
    return { first, last: whole2.last, meaning: fromToday(Number(phrase.value), whole2.daytime) };
  }
};

// src/annotate/times/on-day.ts
function zoneAfter(line, last) {
  const { zone } = wordAt(line, last + 1);
  if (zone !== null) return { last: last + 1, zone };
  const named3 = is(line, last + 1, "local") || line.tokens[last + 1]?.tag === "name";
  return named3 && is(line, last + 2, "time") ? { last: last + 2, zone: "" } : null;
}
function addDay(line, found3, daytime2) {
  const next = found3.last + 1;
  const word = wordAt(line, next);
  if (word.weekday > 0 && word.length === "full")
    return { ...found3, last: next, meaning: weekdayMeaning(word.weekday, daytime2) };
  const phrase = phraseAt(line, next, "deictic");
  if (phrase && phrase.part === "")
    return { ...found3, last: phrase.last, meaning: fromToday(Number(phrase.value), daytime2) };
  return found3;
}
function onDay(line, first, last, daytime2) {
  const month = findMonthDate(line, last + 1) ?? findMonthDate(line, last + 2);
  const date = month?.[0];
  if (month?.length === 1 && date.first === last + 1 && date.meaning.kind === "calendar")
    return { first, last: date.last, meaning: { ...date.meaning, daytime: daytime2 } };
  return addDay(line, { first, last, meaning: { kind: "daytime", daytime: daytime2 } }, daytime2);
}

// src/annotate/times/clock.ts
var MINUTE = /^([0-5]\d)(am|pm)?$/;
var SHORT = /^(\d{1,2})(?:[.:]([0-5]\d))?(am|pm)$/;
var DOTTED2 = /^(\d{1,2})[.:]([0-5]\d)$/;
var MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/;
var halfOf = (text3) => text3 === void 0 ? null : text3.startsWith("a") ? "a" : "p";
function colon(line, at) {
  if (lowerAt(line, at + 1) !== ":" || !touches(line, at) || !touches(line, at + 1)) return null;
  const minute = MINUTE.exec(lowerAt(line, at + 2));
  if (!minute || !/^\d{1,2}$/.test(lowerAt(line, at))) return null;
  const seconds = lowerAt(line, at + 3) === ":" && MINUTE.test(lowerAt(line, at + 4)) ? 2 : 0;
  return meridiem(line, {
    last: at + 2 + seconds,
    hour: Number(lowerAt(line, at)),
    minute: minute[1],
    half: halfOf(minute[2]),
    sure: true
  });
}
function meridiem(line, clock2) {
  if (clock2.half || !is(line, clock2.last + 1, "meridiem")) return clock2;
  return { ...clock2, last: clock2.last + 1, half: halfOf(lowerAt(line, clock2.last + 1)), sure: true };
}
function clockAt(line, at) {
  const text3 = lowerAt(line, at);
  const withColon = colon(line, at);
  if (withColon) return withColon;
  const short = SHORT.exec(text3);
  if (short) return { last: at, hour: Number(short[1]), minute: short[2] ?? null, half: halfOf(short[3]), sure: true };
  const military = MILITARY.exec(text3);
  if (military) return { last: at, hour: Number(military[1]), minute: military[2], half: null, sure: false };
  const dotted3 = DOTTED2.exec(text3);
  if (dotted3) return meridiem(line, { last: at, hour: Number(dotted3[1]), minute: dotted3[2], half: null, sure: false });
  const amount = wordAt(line, at).amount ?? text3;
  if (!/^\d{1,2}$/.test(amount)) return null;
  const bare3 = { last: at, hour: Number(amount), minute: null, half: null, sure: false };
  if (is(line, at + 1, "o'clock")) return { ...bare3, last: at + 1, sure: true };
  return meridiem(line, bare3);
}
var two2 = (number) => String(number).padStart(2, "0");
function written2(clock2, part2) {
  const half = clock2.half ?? (clock2.hour <= 12 && (part2 === "AF" || part2 === "EV" || part2 === "NI" && clock2.hour > 5) ? "p" : null);
  if (half && (clock2.hour > 12 || clock2.hour === 0)) return null;
  const hour = half === "p" && clock2.hour < 12 ? clock2.hour + 12 : half === "a" && clock2.hour === 12 ? 0 : clock2.hour;
  return hour > 24 ? null : `${two2(hour)}:${clock2.minute ?? "00"}`;
}
function partAfter(line, last) {
  if (!is(line, last + 1, "in") || !is(line, last + 2, "the")) return null;
  const { part: part2 } = wordAt(line, last + 3);
  return part2 === null ? null : { last: last + 3, part: part2 };
}
var isVerse = (line, at) => line.tokens[at - 1]?.tag === "name" && wordAt(line, at - 1).weekday === 0;
function findClock(line, at) {
  const clock2 = clockAt(line, at);
  if (!clock2) return null;
  const part2 = partAfter(line, clock2.last);
  const zone = zoneAfter(line, part2?.last ?? clock2.last);
  const dotted3 = clock2.minute !== null && lowerAt(line, at).includes(".") && is(line, at - 1, "at");
  if (!clock2.sure && !part2 && !zone && !dotted3) return null;
  if (!clock2.half && !zone && isVerse(line, at)) return null;
  const time = written2(clock2, part2?.part ?? null);
  if (time === null) return null;
  const last = zone?.last ?? part2?.last ?? clock2.last;
  return onDay(line, at, last, daytimeOf(null, time, zone?.zone));
}
var clock = { name: "clock", at: ["digit", "number"], find: findClock };

// src/annotate/times/period.ts
var LETTER = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "D",
  month: "M",
  year: "Y"
};
function period(unit, count) {
  const letter = LETTER[unit];
  const time = letter.length === 2 ? "T" : "";
  const sign = letter.at(-1);
  if (count === null) return `P${time}X${sign}`;
  if (Number.isInteger(count)) return `P${time}${count}${sign}`;
  const whole2 = Math.floor(count);
  const half = count - whole2 === 0.5;
  if (half && unit === "hour") return `PT${whole2 > 0 ? `${whole2}H` : ""}30M`;
  if (half && unit === "year") return `P${whole2 > 0 ? `${whole2}Y` : ""}6M`;
  return `P${time}${count}${sign}`;
}

// src/annotate/times/compound.ts
var HYPHEN = /[-‐‑]/;
var LONG = 4;
var duration = (at, value) => ({
  first: at,
  last: at,
  meaning: { kind: "duration", value, reach: null }
});
var has = (line, part2, role) => line.words.get(part2)?.roles.has(role) === true;
function amountIn(line, part2) {
  if (/^\d{1,4}$/.test(part2)) return Number(part2);
  const amount = line.words.get(part2)?.amount;
  if (amount !== null && amount !== void 0 && amount !== "X") return Number(amount);
  return has(line, part2, "half") ? 0.5 : null;
}
function lasting(line, at, parts) {
  const long = has(line, parts.at(-1), "long");
  const kept = long ? parts.slice(0, -1) : parts;
  const word = line.words.get(kept.at(-1)) ?? NOTHING;
  if (word.unit === null || kept.length > 3) return null;
  if (kept.length === 1) return long ? duration(at, period(word.unit, word.plural ? null : word.scale)) : null;
  const tens = kept.length === 3 ? amountIn(line, kept[0]) : 0;
  const ones = amountIn(line, kept.at(-2));
  if (tens === null || ones === null || word.plural && !long) return null;
  return duration(at, period(word.unit, (tens + ones) * word.scale));
}
function cutOut(line, at, first, second) {
  const year2 = yearIn(second);
  const slice = sliceOf((line.words.get(first) ?? NOTHING).roles);
  if (slice === null)
    return year2 > 0 && has(line, first, "around") ? { first: at, last: at, meaning: { kind: "reference", value: second } } : null;
  const word = line.words.get(second) ?? NOTHING;
  if (word.month > 0 && word.length === "full") {
    const tail = yearAfter(line, at);
    return {
      first: at,
      last: tail.last,
      meaning: { ...calendar(tail.year, word.month, null), yearShift: tail.yearShift, slice }
    };
  }
  if (year2 > 0) return { first: at, last: at, meaning: { ...calendar(year2, null, null), slice } };
  if (/^(?:1\d|20)\d0s$/.test(second)) {
    const start = Number(second.slice(0, 4));
    return {
      first: at,
      last: at,
      meaning: { kind: "years", first: start, last: start + 9, value: `${start / 10}X`, slice }
    };
  }
  return null;
}
function ending(line, at, first, second) {
  const { unit, plural: plural2 } = line.words.get(first) ?? NOTHING;
  if (!has(line, second, "end") || plural2 || unit !== "year" && unit !== "month") return null;
  const meaning = { kind: "shift", unit, count: 0, from: "report", slice: "end", about: false, daytime: null };
  return { first: at, last: at, meaning };
}
function closed(line, at) {
  const { unit, scale } = line.words.get(lowerAt(line, at).slice(0, -LONG)) ?? NOTHING;
  return unit === null || !is(line, at, "lasting") ? null : duration(at, period(unit, scale));
}
function find2(line, at) {
  const text3 = lowerAt(line, at);
  if (!HYPHEN.test(text3)) return closed(line, at);
  const parts = text3.split(HYPHEN);
  if (parts.length > 4 || is(line, at + 1, "old")) return null;
  const [first, second] = parts;
  const whole2 = lasting(line, at, parts);
  return whole2 ?? (parts.length === 2 ? cutOut(line, at, first, second) ?? ending(line, at, first, second) : null);
}
var compound2 = {
  name: "compound",
  at: ["compound", "digit", "lasting"],
  find: find2
};

// src/annotate/times/daytime.ts
function findNamed(line, at) {
  const { clock: clock2 } = wordAt(line, at);
  return clock2 === null || line.tokens[at - 1]?.tag === "adjective" ? null : onDay(line, at, zoneAfter(line, at)?.last ?? at, daytimeOf(null, clock2));
}
function findPart(line, at) {
  const { part: part2 } = wordAt(line, at);
  if (part2 === null || is(line, at + 1, "of")) return null;
  const daytime2 = daytimeOf(part2);
  const from2 = (first, count) => ({
    first: is(line, first - 1, "the") || is(line, first - 1, "that") ? first - 1 : first,
    last: at,
    meaning: { kind: "shift", unit: "day", count, from: "story", slice: null, about: false, daytime: daytime2 }
  });
  if (is(line, at - 1, "next") && is(line, at - 2, "the") || is(line, at - 1, "following")) return from2(at - 1, 1);
  if (is(line, at - 1, "previous")) return from2(at - 1, -1);
  if (is(line, at - 1, "same") || is(line, at - 1, "that")) return from2(at - 1, 0);
  const inThe = (is(line, at - 2, "in") || is(line, at - 2, "over")) && is(line, at - 1, "the");
  return inThe ? { first: at - 1, last: at, meaning: { kind: "daytime", daytime: daytime2 } } : null;
}
var daytime = {
  name: "daytime",
  at: ["part"],
  find: (line, at) => findNamed(line, at) ?? findPart(line, at)
};

// src/annotate/times/decade.ts
var DECADE = /^(1\d|20)(\d)0s$/;
var SHORT_DECADE = /^(\d)0s$/;
function pluralAfter(line, at) {
  const next = lowerAt(line, at + 1);
  if (next === "'s" || next === "\u2019s") return at + 1;
  return (next === "'" || next === "\u2019") && touches(line, at) && touches(line, at + 1) && lowerAt(line, at + 2) === "s" ? at + 2 : at;
}
function findDecade(line, at) {
  const text3 = lowerAt(line, at);
  const ending2 = yearIn(text3) > 0 && yearIn(text3) % 10 === 0 && (is(line, at - 1, "the") || sliceBefore(line, at).slice) ? pluralAfter(line, at) : at;
  const apostrophe = ending2 > at && line.tokens[ending2 + 1]?.tag !== "noun";
  const long = DECADE.exec(apostrophe ? `${text3}s` : text3);
  const short = SHORT_DECADE.exec(text3);
  const quoted = /^['’‘]$/.test(lowerAt(line, at - 1));
  if (!long && !(short && (quoted || is(line, at - 1, "the")))) return null;
  const start = long ? Number(`${long[1]}${long[2]}0`) : Number(`${Number(short[1]) < 2 ? 20 : 19}${short[1]}0`);
  const head = short && quoted ? at - 1 : at;
  const { first, slice } = sliceBefore(line, head);
  const meaning = { kind: "years", first: start, last: start + 9, value: `${Math.floor(start / 10)}X`, slice };
  return {
    first: first === head && is(line, head - 1, "the") ? head - 1 : first,
    last: apostrophe ? ending2 : at,
    meaning
  };
}
var decade = { name: "decade", at: ["digit"], find: findDecade };

// src/annotate/times/duration.ts
var DAYS = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 2,
  month: 0,
  year: 0
};
var MONTHS = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  year: 12
};
var VAGUE = {
  hour: { days: 1, months: 0 },
  day: { days: 7, months: 0 },
  week: { days: 28, months: 0 },
  month: { days: 0, months: 6 }
};
function reach(side, unit, count) {
  if (count === null) {
    const vague2 = VAGUE[unit];
    return vague2 ? { side, ...vague2, vague: true } : null;
  }
  const days = Math.ceil(DAYS[unit] * count);
  const months2 = Math.round(MONTHS[unit] * count);
  return days + months2 > 0 ? { side, days, months: months2, vague: false } : null;
}
function sideBefore(line, first) {
  const at = first - 1;
  const start = is(line, at - 1, "the") || is(line, at - 1, "this") ? at - 1 : at;
  if (is(line, at, "past") || is(line, at, "last") || is(line, at, "recent")) return { first: start, side: "past" };
  if (is(line, at, "next") || is(line, at, "coming")) return { first: start, side: "future" };
  if (is(line, at, "following") || is(line, at, "previous")) return { first: start, side: null };
  return { first, side: is(line, at, "within") ? "future" : null };
}
var MEASURES = ["for", "in", "within", "over", "after", "before", "of"];
var FOLLOWS = ["of", "before", "after", "ago", "later", "earlier", "ahead"];
function bare2(line, at, unit) {
  if (unit === "second" || unit === "weekend" || sliceOf(wordAt(line, at - 1).roles) !== null) return null;
  const { first, side } = sideBefore(line, at);
  const the = is(line, first - 1, "the");
  const before4 = MEASURES.some((role) => is(line, first - (the ? 2 : 1), role)) || first < at;
  const after = FOLLOWS.some((role) => is(line, at + 1, role)) && unit !== "minute";
  if (!before4 && !after) return null;
  if (is(line, at + 1, "ago")) return { first, last: at + 1, meaning: { kind: "reference", value: "PAST_REF" } };
  const reaching = side && first < at ? reach(side, unit, null) : null;
  return {
    first: the ? first - 1 : first,
    last: at,
    meaning: { kind: "duration", value: period(unit, null), reach: reaching }
  };
}
var isAge = (line, first, last) => is(line, last + 1, "old") || is(line, last + 1, "of") && is(line, last + 2, "age") || is(line, first - 1, "aged");
var isTied = (line, last) => ["of", "after", "from", "before"].some((role) => is(line, last + 1, role));
function counted(line, at, unit, amount) {
  const { scale } = wordAt(line, at);
  const half = is(line, at + 1, "and") && is(line, at + 2, "one") && is(line, at + 3, "half") ? 0.5 : 0;
  const last = half > 0 ? at + 3 : at;
  if (isAge(line, amount.first, last)) return null;
  const count = amount.count === null ? null : (amount.count + half) * scale;
  if (amount.article && (unit === "second" || unit === "weekend")) return null;
  const { first, side } = sideBefore(line, amount.first);
  const reaching = side && !isTied(line, last) ? reach(side, unit, count) : null;
  return { first, last, meaning: { kind: "duration", value: period(unit, count), reach: reaching } };
}
function single(line, at, unit) {
  const { first, side } = sideBefore(line, at);
  if (first === at || side === null || !is(line, first, "the") && !is(line, first, "this") || unit === "second")
    return null;
  if (is(line, at - 1, "last") && (unit === "day" || is(line, at + 1, "of"))) return null;
  const { scale } = wordAt(line, at);
  return { first, last: at, meaning: { kind: "duration", value: period(unit, scale), reach: reach(side, unit, scale) } };
}
function find3(line, at) {
  const { unit, plural: plural2 } = wordAt(line, at);
  if (unit === null) return null;
  const amount = amountBefore(line, at);
  if (amount) return counted(line, at, unit, amount);
  return plural2 ? bare2(line, at, unit) : single(line, at, unit);
}
var duration2 = {
  name: "duration",
  at: ["unit"],
  find: find3
};

// src/annotate/times/quarter.ts
function yearOf(line, last) {
  const start = is(line, last + 1, "of") ? last + 2 : last + 1;
  const fiscal = is(line, start, "fiscal") ? start : start - 1;
  const tail = yearAfter(line, fiscal);
  if (tail.year !== null || tail.yearShift !== null) return tail;
  const plain2 = yearAfter(line, last);
  if (plain2.year !== null || plain2.yearShift !== null) return plain2;
  const theYear = is(line, start, "the") && wordAt(line, start + 1).unit === "year" && !wordAt(line, start + 1).plural;
  return theYear && start === last + 2 ? { last: start + 1, year: null, yearShift: 0 } : { last, year: null, yearShift: null };
}
var part = (name, first, count) => ({
  kind: "months",
  name,
  first,
  count,
  year: null,
  yearShift: null,
  shift: null
});
function counted2(line, first, at, ordinal) {
  const quarter2 = is(line, at, "quarter");
  if (ordinal < 1 || ordinal > (quarter2 ? 4 : 2)) return null;
  const { last, year: year2, yearShift } = yearOf(line, at);
  if (!quarter2 && year2 === null && yearShift === null) return null;
  const meaning = quarter2 ? part(`Q${ordinal}`, ordinal * 3 - 2, 3) : part(`H${ordinal}`, ordinal * 6 - 5, 6);
  return { first: is(line, first - 1, "the") ? first - 1 : first, last, meaning: { ...meaning, year: year2, yearShift } };
}
function find4(line, at) {
  const { ordinal } = wordAt(line, at - 1);
  if (ordinal > 0) return counted2(line, at - 1, at, ordinal);
  if (!is(line, at, "quarter")) return null;
  const count = is(line, at - 1, "last") || is(line, at - 1, "previous") ? -1 : is(line, at - 1, "this") ? 0 : is(line, at - 1, "next") ? 1 : null;
  return count === null || is(line, at + 1, "of") ? null : { first: at - 1, last: at, meaning: { kind: "quarter", count } };
}
function findShort(line, at) {
  const text3 = lowerAt(line, at);
  const short = /^q([1-4])$/.exec(text3);
  const number = short ? Number(short[1]) : text3.endsWith("-quarter") ? line.words.get(text3.slice(0, -8))?.ordinal ?? 0 : 0;
  if (number < 1 || number > 4) return null;
  const { last, year: year2, yearShift } = yearOf(line, at);
  return { first: at, last, meaning: { ...part(`Q${number}`, number * 3 - 2, 3), year: year2, yearShift } };
}
var quarter = {
  name: "quarter",
  at: ["quarter", "half"],
  find: find4
};
var shortQuarter = {
  name: "short-quarter",
  at: ["compound", "short-quarter"],
  find: findShort
};

// src/annotate/times/relative.ts
var LASTING = /* @__PURE__ */ new Set(["day", "week", "weekend", "month", "year"]);
var shift2 = (unit, count, from2, slice) => ({
  kind: "shift",
  unit,
  count,
  from: from2,
  slice,
  about: false,
  daytime: null
});
function sliced(line, first, last, make) {
  const direct = sliceOf(wordAt(line, first - 1).roles);
  if (direct === "earlier" || direct === "later") return { first: first - 1, last, meaning: make(direct) };
  const { first: start, slice } = sliceBefore(line, first);
  return { first: start, last, meaning: make(slice) };
}
function twoAway(line, at, unit) {
  const count = is(line, at + 1, "before") && is(line, at + 2, "last") ? -2 : is(line, at + 1, "after") && is(line, at + 2, "next") ? 2 : 0;
  if (count === 0 || !is(line, at - 1, "the")) return null;
  return { first: at - 1, last: at + 2, meaning: shift2(unit, count, "report", null) };
}
function fromReport(line, at, unit, scale) {
  const count = is(line, at - 1, "last") ? -1 : is(line, at - 1, "next") ? 1 : is(line, at - 1, "this") ? 0 : null;
  if (count === null || unit === "day" || is(line, at - 2, "the") || count === -1 && is(line, at + 1, "of"))
    return null;
  if (scale > 1 && unit === "year")
    return sliced(line, at - 1, at, (slice) => ({ kind: "decades", years: scale, count, slice }));
  return sliced(line, at - 1, at, (slice) => shift2(unit, count * scale, "report", slice));
}
function fromStory(line, at, unit, scale) {
  const left = at - 1;
  const the = is(line, left - 1, "the");
  const following = is(line, left, "following") || is(line, left, "next") && the && unit === "day";
  const same = is(line, left, "same") && (the || is(line, left - 1, "that")) || is(line, left, "that") && pointsBack(line, left);
  const count = following ? 1 : is(line, left, "previous") ? -1 : same ? 0 : null;
  if (count === null || is(line, at + 1, "of")) return null;
  const first = the || is(line, left, "same") && is(line, left - 1, "that") ? left - 1 : left;
  return sliced(line, first, at, (slice) => shift2(unit, count * scale, "story", slice));
}
var pointsBack = (line, at) => line.tokens[at + 2]?.tag !== "noun";
function edgeOfThis(line, at, unit) {
  if (!is(line, at - 1, "the") || unit === "weekend") return null;
  const { first, slice } = sliceBefore(line, at);
  if (slice === null) return null;
  return { first, last: at, meaning: shift2(unit, 0, unit === "day" ? "story" : "report", slice) };
}
var weekend = (line, at) => is(line, at - 1, "the") || is(line, at - 1, "this") ? { first: at - 1, last: at, meaning: { kind: "weekend" } } : null;
function weekOf2(line, at) {
  if (!is(line, at - 1, "the") || !is(line, at + 1, "of")) return null;
  for (let i = at + 2; i <= at + 5; i++) {
    const date = dateAt(line, i);
    if (!date) continue;
    if (date.first > at + 3 || !isDay2(date.meaning)) return null;
    return { first: at - 1, last: date.last, meaning: { kind: "week", of: date.meaning } };
  }
  return null;
}
function weekIn(line, at) {
  const last = is(line, at - 1, "last");
  const { ordinal } = wordAt(line, at - 1);
  if (!last && (ordinal < 1 || ordinal > 4) || !is(line, at + 1, "of") || wordAt(line, at + 2).month === 0)
    return null;
  const date = findMonthDate(line, at + 2)?.[0];
  if (date?.meaning.kind !== "calendar" || date.meaning.day !== null) return null;
  const slice = last ? "end" : ordinal === 1 ? "start" : ordinal === 4 ? "late" : "mid";
  return { first: is(line, at - 2, "the") ? at - 2 : at - 1, last: date.last, meaning: { ...date.meaning, slice } };
}
function find5(line, at) {
  const { unit, scale, plural: plural2 } = wordAt(line, at);
  if (unit === null || plural2 || !LASTING.has(unit)) return null;
  const week = unit === "week" && scale === 1 ? weekOf2(line, at) ?? weekIn(line, at) : null;
  return week ?? twoAway(line, at, unit) ?? fromReport(line, at, unit, scale) ?? fromStory(line, at, unit, scale) ?? (unit === "weekend" ? weekend(line, at) : edgeOfThis(line, at, unit));
}
var relative = {
  name: "relative",
  at: ["unit"],
  find: find5
};

// src/annotate/times/season.ts
var FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 };
var OPENS2 = ["in", "since", "to", "by", "over", "from", "past"];
var shiftBefore3 = (line, at) => ["last", "next", "this"].find((shift3) => is(line, at, shift3)) ?? (is(line, at, "past") ? "last" : null);
function find6(line, at) {
  const { season: season2 } = wordAt(line, at);
  if (season2 === null) return null;
  const left = line.tokens[at - 1];
  if (isCapitalised(textAt(line, at)) && left?.tag === "name") return null;
  const tail = yearAfter(line, at);
  const shift3 = shiftBefore3(line, at - 1);
  const sliced2 = sliceBefore(line, at);
  const the = is(line, at - 1, "the") ? at - 1 : at;
  const next = line.tokens[at + 1];
  const alone = !next || !["noun", "adjective", "name", "number", "verb", "preposition"].includes(next.tag) || next.lower === "and";
  const opened = the !== at || line.tokens[at].tag === "noun" ? OPENS2.some((role) => is(line, the - 1, role)) && (alone || wordAt(line, at).season !== "FA" || the !== at) : false;
  const dated2 = tail.year !== null || tail.yearShift !== null;
  if (!dated2 && shift3 === null && sliced2.slice === null && !(opened && alone)) return null;
  const meaning = {
    kind: "months",
    name: season2,
    first: FIRST_MONTH[season2],
    count: 3,
    year: tail.year,
    yearShift: tail.yearShift,
    shift: shift3
  };
  return { first: shift3 ? at - 1 : sliced2.slice ? sliced2.first : the, last: tail.last, meaning };
}
var season = {
  name: "season",
  at: ["season"],
  find: find6
};

// src/annotate/times/set.ts
var set = (first, last, value) => [
  { first, last, meaning: { kind: "set", value } }
];
function isRate(line, at) {
  const left = line.tokens[at - 1];
  if (!left || at - 1 < line.free) return false;
  if (is(line, at - 1, "times")) return true;
  if (left.tag === "number") return true;
  if (left.tag !== "noun" || /^[([]$/.test(lowerAt(line, at + 2))) return false;
  for (let i = at - 2; i >= Math.max(line.free, at - 5); i--) {
    const token2 = line.tokens[i];
    if (token2.tag === "number") return true;
    if (token2.tag !== "adjective" && token2.tag !== "noun" && token2.lower !== "of") return false;
  }
  return false;
}
function find7(line, at) {
  const { unit, scale, plural: plural2 } = wordAt(line, at);
  if (unit === null || unit === "second") return null;
  const left = at - 1;
  if (!plural2 && is(line, left, "every")) return set(left, at, period(unit, scale));
  if (!plural2 && is(line, left, "per")) return set(left, at, period(unit, scale));
  if (!plural2 && is(line, left, "other") && is(line, left - 1, "every"))
    return set(left - 1, at, period(unit, 2 * scale));
  if (!plural2 && is(line, left, "one") && isRate(line, left)) return set(left, at, period(unit, scale));
  if (!plural2) return null;
  const amount = amountBefore(line, at);
  if (!amount || !is(line, amount.first - 1, "every")) return null;
  return set(amount.first - 1, at, period(unit, amount.count === null ? null : amount.count * scale));
}
var recurring = { name: "recurring", at: ["unit"], find: find7 };
var isNamed4 = (line, at) => isCapitalised(textAt(line, at)) && [at - 1, at + 1].some((next) => line.tokens[next]?.tag === "name");
var periodic = {
  name: "periodic",
  at: ["set"],
  find: (line, at) => {
    const { set: value } = wordAt(line, at);
    return value === null || isNamed4(line, at) ? null : set(at, at, value);
  }
};

// src/annotate/times/vague.ts
var hasLength = (line, last) => {
  for (let at = last + 1; at <= last + 3; at++) {
    const word = wordAt(line, at);
    if (word.unit !== null || word.season !== null) return true;
    if (word.amount === null && !/^\d/.test(lowerAt(line, at))) return false;
  }
  return false;
};
var vague = {
  name: "vague",
  at: ["phrase"],
  find: (line, at) => {
    const phrase = phraseAt(line, at, "vague");
    if (!phrase || hasLength(line, phrase.last) || lowerAt(line, phrase.last + 1) === "-") return null;
    const { tag } = line.tokens[phrase.last];
    const next = line.tokens[phrase.last + 1]?.tag;
    const alone = next !== "noun" && next !== "name" && next !== "adjective" && next !== "number";
    const the = alone && phrase.first === at && phrase.value !== "PRESENT_REF" && is(line, at - 1, "the");
    if (alone && phrase.value !== "FUTURE_REF" && phrase.after.length === 0 && (tag === "adjective" || tag === "noun" && !is(line, at, "present")))
      return null;
    return {
      first: the ? at - 1 : phrase.first,
      last: phrase.last,
      meaning: { kind: "reference", value: phrase.value }
    };
  }
};

// src/annotate/times/year.ts
var OPENS3 = [
  "in",
  "since",
  "by",
  "to",
  "of",
  "before",
  "after",
  "over",
  "from",
  "between",
  "about",
  "for",
  "mid",
  "early",
  "late",
  "that",
  "this"
];
var SPAN = /^(1\d\d\d|20\d\d)[-/‐‑](\d\d|\d{4})$/;
function isCounted(line, at) {
  const next = line.tokens[at + 1];
  if (!next || is(line, at - 1, "the")) return false;
  return is(line, at + 1, "counted") || (next.tag === "noun" || next.tag === "name") && next.lower.endsWith("s");
}
function isOpened(line, at) {
  const left = line.tokens[at - 1];
  const right = line.tokens[at + 1];
  if (!left || at - 1 < 0) return right?.tag === "verb" || right?.tag === "auxiliary";
  if (OPENS3.some((role) => is(line, at - 1, role))) return true;
  if (left.tag === "punctuation")
    return left.lower === "(" ? true : left.lower === "," && (line.tokens[at - 2]?.tag === "name" || yearIn(line.tokens[at - 2]?.lower ?? "") > 0);
  if (is(line, at - 1, "and") || is(line, at - 1, "or")) return yearIn(line.tokens[at - 2]?.lower ?? "") > 0;
  if (left.tag === "possessive") return true;
  if (left.tag === "determiner" || left.tag === "adjective")
    return right !== void 0 && (DESCRIBED.has(right.tag) || right.form === "ing");
  return left.tag === "preposition";
}
var DESCRIBED = /* @__PURE__ */ new Set(["noun", "adjective", "name"]);
var COUNTABLE = /* @__PURE__ */ new Set(["%", "/", ":"]);
function findYear(line, at) {
  const year2 = yearIn(lowerAt(line, at));
  if (year2 === 0) return null;
  const next = lowerAt(line, at + 1);
  const word = wordAt(line, at + 1);
  if (COUNTABLE.has(next) || is(line, at + 1, "percent") || word.unit !== null || word.zone !== null) return null;
  if (word.amount !== null || /^\d/.test(next)) return null;
  if (year2 % 100 === 0 && isCounted(line, at)) return null;
  const fiscal = is(line, at - 1, "fiscal") ? at - 1 : wordAt(line, at - 1).unit === "year" && is(line, at - 2, "fiscal") ? at - 2 : -1;
  if (fiscal >= 0)
    return {
      first: fiscal,
      last: at,
      meaning: { kind: "years", first: year2, last: year2, value: `FY${year2}`, slice: null }
    };
  const named3 = wordAt(line, at - 1).unit === "year" && !wordAt(line, at - 1).plural;
  const { first, slice } = sliceBefore(line, at);
  if (!named3 && slice === null && !isOpened(line, at)) return null;
  const about = is(line, first - 1, "about");
  return {
    first: named3 && is(line, at - 2, "the") ? at - 2 : first,
    last: at,
    meaning: { ...calendar(year2, null, null), slice, about }
  };
}
var yearsOf = (first, last, value) => ({
  kind: "years",
  first,
  last,
  value,
  slice: null
});
function findSpan(line, at) {
  const dash = (lowerAt(line, at + 1) === "\u2013" || lowerAt(line, at + 1) === "\u2014") && touches(line, at) && touches(line, at + 1);
  const match = SPAN.exec(dash ? `${lowerAt(line, at)}-${lowerAt(line, at + 2)}` : lowerAt(line, at));
  if (!match) return null;
  const from2 = Number(match[1]);
  const to = match[2].length === 4 ? Number(match[2]) : Math.floor(from2 / 100) * 100 + Number(match[2]);
  const last = dash ? at + 2 : at;
  return to > from2 && to - from2 < 200 ? { first: at, last, meaning: yearsOf(from2, to, `${from2}/${to}`) } : null;
}
var year = {
  name: "year",
  at: ["digit"],
  find: (line, at) => findSpan(line, at) ?? findYear(line, at)
};

// src/annotate/times/recognisers.ts
var recognisers = [
  numericDate,
  clock,
  monthDate,
  weekday,
  holiday,
  deictic,
  daytime,
  season,
  quarter,
  shortQuarter,
  // A number is a year only where it is no date and no time of day.
  decade,
  year,
  century,
  // “every two weeks” before the two weeks, “last week” and “two weeks ago” before any length.
  recurring,
  periodic,
  relative,
  ago,
  duration2,
  compound2,
  vague
];

// src/annotate/times/reading.ts
var onDays = (value, stretch2, about = false) => {
  const text3 = stretchText(stretch2);
  return { type: "DATE", value, date: about && !text3.includes("/") ? `${text3}~` : text3, stretch: stretch2 };
};
var unresolved = (value) => ({ type: "DATE", value, date: null, stretch: null });
var daytimeText = ({ part: part2, clock: clock2, zone }) => `T${clock2 === null ? part2 : clock2 + zone}`;
var atDaytime = (reading, daytime2) => daytime2 === null ? reading : { ...reading, type: "TIME", value: reading.value + daytimeText(daytime2) };

// src/annotate/times/slice-stretch.ts
function sliceMonth({ first, last }, slice) {
  switch (slice) {
    case "early":
    case "start":
      return { first, last: first + 9 };
    case "mid":
      return { first: first + 10, last: first + 19 };
    case "late":
    case "end":
      return { first: first + 20, last };
    default:
      return { first, last };
  }
}
function sliceYear(year2, slice) {
  const months2 = (from2, to) => monthsStretch(monthIndex(year2, from2), monthIndex(year2, to));
  switch (slice) {
    case "start":
      return months2(1, 1);
    case "early":
      return months2(1, 4);
    case "mid":
      return months2(5, 8);
    case "late":
      return months2(9, 12);
    case "end":
      return months2(12, 12);
    default:
      return months2(1, 12);
  }
}
function sliceYears(first, last, slice) {
  const third = (last - first + 1) / 3;
  if (slice === "early" || slice === "start") return [first, first + Math.floor(third)];
  if (slice === "mid") return [first + Math.floor(third) + 1, first + Math.floor(2 * third)];
  if (slice === "late" || slice === "end") return [first + Math.floor(2 * third) + 1, last];
  return [first, last];
}
function sliceWeek({ first, last }, slice) {
  switch (slice) {
    case "early":
    case "start":
      return { first, last: first + 1 };
    case "mid":
      return { first: first + 1, last: first + 3 };
    case "late":
      return { first: first + 3, last };
    case "end":
      return { first: first + 4, last };
    default:
      return { first, last };
  }
}
function sinceOrUntil(stretch2, slice, today) {
  if (today < stretch2.first || today > stretch2.last) return stretch2;
  if (slice === "earlier") return { first: stretch2.first, last: today };
  return slice === "later" ? { first: today, last: stretch2.last } : stretch2;
}

// src/annotate/times/calendar-reading.ts
var SOON = 45;
var FAR = 300;
var BEHIND = 1.2;
function pickYear(year2, shift3, direction, distance2) {
  let past = null;
  let ahead2 = null;
  for (const candidate of [year2 - 1, year2, year2 + 1]) {
    const days = distance2(candidate);
    if (days === null) continue;
    if (days === 0 && shift3 === null) return candidate;
    if (days < 0) past = { year: candidate, days: -days };
    else if (days > 0 && !ahead2) ahead2 = { year: candidate, days };
  }
  if (shift3 === "this") return year2;
  if (shift3 !== null) return (shift3 === "last" ? past : ahead2)?.year ?? null;
  if (!past || !ahead2) return (past ?? ahead2)?.year ?? null;
  const way = direction();
  if (way === "before") return past.year;
  if (way === "past") return ahead2.days <= SOON && past.days >= FAR ? ahead2.year : past.year;
  if (way === "future") return past.days <= SOON && ahead2.days >= FAR ? past.year : ahead2.year;
  return past.days <= ahead2.days * (way === "none" ? BEHIND : 1) ? past.year : ahead2.year;
}
function distanceOf(meaning, report) {
  const { month, day, weekday: weekday2 } = meaning;
  return (year2) => {
    if (day === null || report.day === null) {
      const months2 = monthIndex(year2, month) - report.month;
      return months2 * 30;
    }
    if (!isDay(year2, month, day)) return null;
    const number = numberOf(year2, month, day);
    return weekday2 > 0 && weekdayOf(number) !== weekday2 ? null : number - report.day;
  };
}
function yearOf2(meaning, setting) {
  const { report } = setting;
  if (meaning.year !== null) return meaning.year;
  if (meaning.yearShift !== null) return report.year === null ? null : report.year + meaning.yearShift;
  if (report.month === null || meaning.month === null) return null;
  const distance2 = distanceOf(meaning, report);
  const year2 = yearOfIndex(report.month);
  return pickYear(year2, meaning.shift, setting.direction, distance2) ?? pickYear(year2, meaning.shift, setting.direction, distanceOf({ ...meaning, weekday: 0 }, report));
}
var two3 = (number) => String(number).padStart(2, "0");
function readCalendar(meaning, setting) {
  const { month, day, slice, about } = meaning;
  const year2 = yearOf2(meaning, setting);
  if (year2 === null)
    return unresolved(`XXXX${month === null ? "" : `-${two3(month)}`}${day === null ? "" : `-${two3(day)}`}`);
  if (month === null) return onDays(yearText(year2), sliceYear(year2, slice), about);
  if (day === null) {
    const index3 = monthIndex(year2, month);
    const whole2 = sliceMonth(monthsStretch(index3, index3), slice);
    return onDays(
      monthText(index3),
      setting.report.day === null ? whole2 : sinceOrUntil(whole2, slice, setting.report.day),
      about
    );
  }
  if (!isDay(year2, month, day)) return unresolved(`${yearText(year2)}-${two3(month)}-XX`);
  const number = numberOf(year2, month, day);
  return onDays(dayText(number), { first: number, last: number }, about);
}
function readRange(from2, to, setting) {
  const end = readCalendar(to, setting);
  const year2 = yearOf2(to, setting);
  if (!end.stretch || year2 === null) return unresolved(end.value);
  const start = readCalendar({ ...from2, year: year2 }, setting);
  if (!start.stretch || start.stretch.first > end.stretch.last) return end;
  return onDays(`${start.value}/${end.value}`, { first: start.stretch.first, last: end.stretch.last });
}
function readMonths(meaning, { report, direction }) {
  const { name, first, count, shift: shift3 } = meaning;
  const stretchIn = (year3) => {
    const index3 = monthIndex(year3, first);
    return monthsStretch(index3, index3 + count - 1);
  };
  const given = meaning.year ?? (meaning.yearShift === null || report.year === null ? null : report.year + meaning.yearShift);
  const overlaps2 = first + count > 13;
  if (given !== null) {
    const whole2 = stretchIn(given);
    return onDays(
      `${yearText(given)}-${name}`,
      overlaps2 ? { first: stretchIn(given - 1).first, last: whole2.last } : whole2
    );
  }
  if (report.month === null) return unresolved(`XXXX-${name}`);
  const today = report.day ?? numberOf(yearOfIndex(report.month), monthOfIndex(report.month), 15);
  const distance2 = (year3) => {
    const { first: from2, last: to } = stretchIn(year3);
    return today < from2 ? from2 - today : today > to ? to - today : 0;
  };
  const way = () => direction() === "none" ? "past" : direction();
  const year2 = pickYear(yearOfIndex(report.month), shift3 === "this" && overlaps2 ? null : shift3, way, distance2);
  return year2 === null ? unresolved(`XXXX-${name}`) : onDays(`${yearText(year2)}-${name}`, stretchIn(year2));
}
function readQuarter(count, report) {
  if (report.month === null) return unresolved("XXXX-QX");
  const quarter2 = Math.floor(report.month / 3) + count;
  const index3 = quarter2 * 3;
  return onDays(`${yearText(yearOfIndex(index3))}-Q${(monthOfIndex(index3) + 2) / 3}`, monthsStretch(index3, index3 + 2));
}
var WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function holidayIn(year2, falls) {
  if (falls.startsWith("easter")) return easter(year2) + Number(falls.slice(6));
  const [month, weekday2, which] = falls.split("-");
  if (which === void 0) return numberOf(year2, Number(month), Number(weekday2));
  const wanted = WEEKDAYS.indexOf(weekday2) + 1;
  if (which === "last") {
    const end = monthsStretch(monthIndex(year2, Number(month)), monthIndex(year2, Number(month))).last;
    return end - (weekdayOf(end) - wanted + 7) % 7;
  }
  const start = numberOf(year2, Number(month), 1);
  return start + (wanted - weekdayOf(start) + 7) % 7 + 7 * (Number(which) - 1);
}
function readHoliday(meaning, { report, direction }) {
  const year2 = meaning.year ?? (report.day === null || report.year === null ? null : pickYear(report.year, meaning.shift, direction, (year3) => holidayIn(year3, meaning.falls) - report.day));
  if (year2 === null) return unresolved(/^\d\d-\d\d$/.test(meaning.falls) ? `XXXX-${meaning.falls}` : "XXXX-XX-XX");
  const number = holidayIn(year2, meaning.falls);
  return onDays(dayText(number), { first: number, last: number });
}

// src/annotate/times/shift-reading.ts
var UNRESOLVED = {
  second: "XXXX-XX-XXTXX:XX",
  minute: "XXXX-XX-XXTXX:XX",
  hour: "XXXX-XX-XXTXX:XX",
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  year: "XXXX"
};
var cutToday = (stretch2, { slice, from: from2, count }, report) => from2 === "report" && count === 0 && report.day !== null ? sinceOrUntil(stretch2, slice, report.day) : stretch2;
var oneDay = (number, about) => onDays(dayText(number), { first: number, last: number }, about);
function hours(shift3, day) {
  const days = Math.round(shift3.count / 24);
  if (shift3.unit === "hour" && Math.abs(shift3.count) >= 24) return oneDay(day + days, shift3.count % 24 !== 0);
  const number = dayText(day);
  return { ...onDays(`${number}TXX:XX`, { first: day, last: day }, true), type: "TIME" };
}
function weeks(shift3, day, report) {
  const number = day + Math.round(7 * shift3.count);
  const week = weekOf(number);
  if (shift3.about) return { ...onDays(weekText(number), { first: number, last: number }, true), stretch: week };
  return onDays(weekText(number), cutToday(sliceWeek(week, shift3.slice), shift3, report));
}
function weekend2(shift3, day) {
  const saturday = mondayOf(day) + 5;
  const first = saturday + 7 * shift3.count;
  return onDays(`${weekText(first)}-WE`, { first, last: first + 1 });
}
function months(shift3, month, report) {
  const index3 = month + Math.round(shift3.count);
  const whole2 = monthsStretch(index3, index3);
  return onDays(monthText(index3), cutToday(sliceMonth(whole2, shift3.slice), shift3, report));
}
function years(shift3, from2, report) {
  if (!Number.isInteger(shift3.count) && from2.month !== null) {
    const index3 = from2.month + Math.round(shift3.count * 12);
    return onDays(monthText(index3), monthsStretch(index3, index3), true);
  }
  if (from2.year === null) return null;
  const year2 = from2.year + Math.trunc(shift3.count);
  if (year2 < 1 || year2 > 9999) return null;
  const stretch2 = cutToday(sliceYear(year2, shift3.slice), shift3, report);
  return onDays(yearText(year2), stretch2, shift3.about && Math.abs(shift3.count) > 1);
}
function readShift(shift3, from2, report) {
  const { day, month } = from2;
  if (Math.abs(shift3.count) > 1e5) return unresolved(UNRESOLVED[shift3.unit]);
  switch (shift3.unit) {
    case "day":
      if (day !== null) return oneDay(day + Math.round(shift3.count), shift3.about);
      break;
    case "week":
      if (day !== null) return weeks(shift3, day, report);
      break;
    case "weekend":
      if (day !== null) return weekend2(shift3, day);
      break;
    case "month":
      if (month !== null) return months(shift3, month, report);
      break;
    case "year": {
      const reading = years(shift3, from2, report);
      if (reading) return reading;
      break;
    }
    default:
      if (day !== null) return { ...hours(shift3, day) };
  }
  return unresolved(UNRESOLVED[shift3.unit]);
}

// src/annotate/times/resolve.ts
function readWeekday(meaning, setting) {
  const { shift: shift3, weeks: weeks2, weekday: weekday2 } = meaning;
  const story = shift3 === "following" || shift3 === "previous";
  const day = story ? setting.story.day : setting.report.day;
  if (day === null) return unresolved(`XXXX-WXX-${weekday2}`);
  const back = day - (weekdayOf(day) - weekday2 + 7) % 7;
  const before4 = back === day ? day - 7 : back;
  const ahead2 = back === day ? day : back + 7;
  const inWeek = (count) => mondayOf(day) + 7 * count + weekday2 - 1;
  const on2 = (number) => onDays(dayText(number), { first: number, last: number });
  if (weeks2 !== null) return on2(inWeek(weeks2));
  if (shift3 === "last" || shift3 === "previous") return on2(before4);
  if (shift3 === "coming" || shift3 === "following") return on2(before4 + 7 === day ? day + 7 : before4 + 7);
  if (shift3 === "next") return on2(inWeek(1));
  const direction = setting.direction();
  if (shift3 === "this") return on2(direction === "past" || direction === "before" ? back : ahead2);
  if (direction === "future") return on2(ahead2);
  return on2(direction === "near" && day - back > 1 ? ahead2 : back);
}
function readWeekend(setting) {
  const { day } = setting.report;
  if (day === null) return unresolved("XXXX-WXX-WE");
  const saturday = mondayOf(day) + 5;
  const now = weekdayOf(day) >= 6;
  const direction = setting.direction();
  const ahead2 = now || direction === "future" || direction === "near" && weekdayOf(day) > 2;
  const first = ahead2 ? saturday : saturday - 7;
  return onDays(`${weekText(first)}-WE`, { first, last: first + 1 });
}
function reachText({ side, days, months: months2, vague: vague2 }, today) {
  const mark = vague2 ? "~" : "";
  const far = side === "past" ? addMonths(today, -months2) - days : addMonths(today, months2) + days;
  return side === "past" ? `${dayText(far)}${mark}/${dayText(today)}` : `${dayText(today)}/${dayText(far)}${mark}`;
}
function readWeekOf(of, setting) {
  const { stretch: stretch2 } = resolve(of, setting);
  return stretch2 ? onDays(weekText(stretch2.first), weekOf(stretch2.first)) : unresolved("XXXX-WXX");
}
var told2 = (story) => Object.fromEntries(Object.entries(story).filter(([, value]) => value !== null));
function startOf2(from2, ahead2, setting) {
  if (from2 === "report") return setting.report;
  if (from2 === "story") return ahead2 ? setting.story : { ...setting.report, ...told2(setting.story) };
  const { stretch: stretch2 } = resolve(from2, setting);
  return stretch2 ? knownOf(stretch2) : { day: null, month: null, year: null };
}
function readYears({ first, last, value, slice }) {
  const [from2, to] = sliceYears(first, last, slice);
  return onDays(
    first === last && value.length === 4 ? yearText(first) : value,
    yearsStretch(from2, to),
    value.startsWith("FY")
  );
}
function readDecades({ years: years2, count, slice }, { year: year2 }) {
  if (year2 === null) return unresolved("XXXX");
  const number = Math.floor(year2 / years2) + count;
  const value = years2 === 10 ? `${number}X` : String(number).padStart(2, "0");
  return readYears({ kind: "years", first: number * years2, last: (number + 1) * years2 - 1, value, slice });
}
function resolve(meaning, setting) {
  switch (meaning.kind) {
    case "calendar":
      return atDaytime(readCalendar(meaning, setting), meaning.daytime);
    case "weekday":
      return atDaytime(readWeekday(meaning, setting), meaning.daytime);
    case "shift":
      return atDaytime(
        readShift(meaning, startOf2(meaning.from, meaning.count > 0, setting), setting.report),
        meaning.daytime
      );
    case "years":
      return readYears(meaning);
    case "decades":
      return readDecades(meaning, setting.report);
    case "months":
      return readMonths(meaning, setting);
    case "quarter":
      return readQuarter(meaning.count, setting.report);
    case "holiday":
      return readHoliday(meaning, setting);
    case "week":
      return readWeekOf(meaning.of, setting);
    case "weekend":
      return readWeekend(setting);
    case "range":
      return readRange(meaning.from, meaning.to, setting);
    case "duration": {
      const { reach: reach2, value } = meaning;
      const { day } = setting.report;
      return { type: "DURATION", value, date: reach2 && day !== null ? reachText(reach2, day) : null, stretch: null };
    }
    case "set":
      return { type: "SET", value: meaning.value, date: null, stretch: null };
    case "reference":
      return unresolved(meaning.value);
    case "daytime": {
      const { today } = setting;
      const on2 = today === null ? unresolved("XXXX-XX-XX") : onDays(dayText(today), { first: today, last: today });
      return atDaytime(on2, meaning.daytime);
    }
  }
}

// src/annotate/times.ts
function triggersOf(word) {
  const triggers = [
    word.month > 0 && "month",
    word.weekday > 0 && "weekday",
    word.unit !== null && "unit",
    word.season !== null && "season",
    (word.part !== null || word.clock !== null) && "part",
    word.set !== null && "set",
    word.amount !== null && word.amount !== "X" && "number",
    word.roles.has("quarter") && "quarter",
    word.roles.has("half") && "half",
    word.roles.has("lasting") && "lasting",
    word.roles.has("short-quarter") && "short-quarter",
    word.phrases.length > 0 && "phrase"
  ];
  return triggers.filter((trigger) => trigger !== false);
}
var prepare = perLanguage((language) => {
  const words2 = vocabulary(language);
  const answering = (triggers) => recognisers.filter(({ at }) => at.some((trigger) => triggers.includes(trigger)));
  const byWord = /* @__PURE__ */ new Map();
  for (const [text3, word] of words2) {
    const found3 = answering(triggersOf(word));
    if (found3.length > 0) byWord.set(text3, found3);
  }
  const forward = new Map([...language.lexicon("time-forward")].map(([word, entry]) => [word, entry["kind"]]));
  const alike = new Set(
    [...language.lexicon("verb")].filter(([word, entry]) => entry["past"] === word).map(([word]) => word)
  );
  return { words: words2, forward, alike, byWord, byDigit: answering(["digit"]), byHyphen: answering(["compound"]) };
});
var NEVER = /* @__PURE__ */ new Set([
  "punctuation",
  "wh",
  "quote",
  "possessive",
  "to",
  "negation",
  "conjunction"
]);
var NONE3 = [];
var hasHyphen = (text3) => text3.indexOf("-") > 0 || text3.indexOf("\u2011") > 0 || text3.indexOf("\u2010") > 0;
function setOff(prepared, { lower, tag }) {
  if (NEVER.has(tag)) return void 0;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return prepared.byDigit;
  return prepared.byWord.get(lower) ?? (lower.length > 4 && hasHyphen(lower) ? prepared.byHyphen : void 0);
}
function findIn(line, prepared) {
  let all2;
  for (let at = 0; at < line.tokens.length; at++) {
    const candidates = setOff(prepared, line.tokens[at]);
    if (!candidates || at < line.free) continue;
    for (const recogniser of candidates) {
      const found3 = recogniser.find(line, at);
      if (!found3) continue;
      all2 ??= [];
      if ("meaning" in found3) all2.push(found3);
      else all2.push(...found3);
      line.free = all2.at(-1).last + 1;
      break;
    }
  }
  return all2 ?? NONE3;
}
var dayIn = (reading) => reading?.stretch && reading.stretch.first === reading.stretch.last && reading.type !== "DURATION" ? reading.stretch.first : null;
function dayNear(readings, at) {
  for (let i = 1; i < readings.length; i++) {
    const day = dayIn(readings[at - i] ?? null) ?? dayIn(readings[at + i] ?? null);
    if (day !== null) return day;
  }
  return null;
}
function readAll2(line, all2, report, before4) {
  let story = before4;
  const setting = (one, today) => {
    let direction;
    return { report, story, today, direction: () => direction ??= directionAt(line, one.first, one.last) };
  };
  const readings = all2.map((one) => {
    if (one.meaning.kind === "daytime") return null;
    const reading = resolve(one.meaning, setting(one, null));
    if (reading.stretch) story = laterMention(story, knownOf(reading.stretch));
    return reading;
  });
  const complete = readings.map(
    (reading, i) => reading ?? resolve(all2[i].meaning, setting(all2[i], dayNear(readings, i) ?? before4.day ?? report.day))
  );
  return { readings: complete, story };
}
function spanOf2(sentence, { first, last }) {
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end };
}
function findTimes(annotated, language) {
  const prepared = prepare(language);
  const { words: words2, forward, alike } = prepared;
  const report = knownOfDate(annotated.report.published.date);
  const person2 = hasPersonMay(annotated, words2);
  const times = [];
  let story = UNKNOWN;
  for (const sentence of annotated.sentences) {
    const line = {
      sentence,
      tokens: sentence.tokens,
      words: words2,
      forward,
      alike,
      hasPersonMay: person2,
      free: 0
    };
    const all2 = findIn(line, prepared);
    if (all2.length === 0) continue;
    line.free = 0;
    const told3 = readAll2(line, all2, report, story);
    story = told3.story;
    for (const [i, { type, value, date }] of told3.readings.entries())
      times.push({ ...spanOf2(sentence, all2[i]), type, value, date });
  }
  return times.sort((a, b) => a.start - b.start);
}

// src/extract/attribution/cue.ts
function entriesOf(lexicon) {
  const single2 = /* @__PURE__ */ new Map();
  const multiple = /* @__PURE__ */ new Map();
  for (const [lemma, line] of lexicon) {
    const frames = new Set((line["frames"] ?? "").split(" ").filter((frame) => frame !== ""));
    const entry = { lemma, act: line["act"] || null, frames, voiced: line["voiced"] !== "no" };
    const [first, ...words2] = lemma.split(" ");
    if (words2.length === 0) single2.set(lemma, entry);
    else multiple.set(first, [...multiple.get(first) ?? [], { words: words2, entry }]);
  }
  for (const list2 of multiple.values()) list2.sort((a, b) => b.words.length - a.words.length);
  return { single: single2, multiple };
}
var entries = perLanguage((language) => ({
  verb: entriesOf(language.lexicon("cue-verb")),
  noun: entriesOf(language.lexicon("cue-noun")),
  adjective: entriesOf(language.lexicon("cue-adjective"))
}));
var isWord = (token2, word) => token2?.lower === word && token2.tag !== "to";
function lookUp(sentence, at, lemma, known4) {
  for (const { words: words2, entry: entry2 } of known4.multiple.get(lemma) ?? [])
    if (words2.every((word, i) => isWord(sentence.tokens[at + 1 + i], word))) return { entry: entry2, last: at + words2.length };
  const entry = known4.single.get(lemma);
  return entry ? { entry, last: at } : null;
}
var MOST = 60;
function findCues(sentence, language) {
  const known4 = entries(language);
  const cues = [];
  const { tokens, chunks } = sentence;
  const add2 = (kind, chunk, first, found3) => {
    if (!found3) return;
    let after = chunk + 1;
    while (after < chunks.length && chunks[after].first <= found3.last) after++;
    cues.push({ kind, entry: found3.entry, chunk, first, last: found3.last, after, group: chunks[chunk].group });
  };
  for (const [i, chunk] of chunks.entries()) {
    const head = tokens[chunk.head];
    if (chunk.group) {
      if (head.lower === "according" && tokens[chunk.last + 1]?.lower === "to")
        add2("phrase", i, chunk.head, { entry: ACCORDING, last: chunk.last + 1 });
      else if (chunk.group.passive && known4.adjective.single.has(head.lower))
        add2("adjective", i, chunk.first, lookUp(sentence, chunk.head, head.lower, known4.adjective));
      else add2("verb", i, chunk.first, lookUp(sentence, chunk.head, chunk.group.lemma, known4.verb));
    } else if (chunk.kind === "np" && head.tag === "noun")
      add2("noun", i, chunk.head, lookUp(sentence, chunk.head, head.lemma, known4.noun));
    else if (chunk.kind === "adjective")
      add2("adjective", i, chunk.first, lookUp(sentence, chunk.first, head.lower, known4.adjective));
  }
  return cues.slice(0, MOST);
}
var ACCORDING = { lemma: "according to", act: null, frames: /* @__PURE__ */ new Set(), voiced: true };

// src/extract/attribution/scene.ts
function sceneOf(annotated, number, quotations, language) {
  const sentence = joinAbbreviations(annotated.sentences[number], language);
  const cues = findCues(sentence, language);
  const { tokens, chunks, clauses } = sentence;
  if (cues.length === 0 && !chunks.some(({ kind }) => kind === "quotation")) return null;
  const cueAt = /* @__PURE__ */ new Map();
  for (const cue of cues) if (cue.kind === "verb") cueAt.set(cue.chunk, cue);
  let end = chunks.length;
  while (end > 0 && chunks[end - 1].kind !== "quotation" && ENDS.test(tokens[chunks[end - 1].last].text)) end--;
  return { annotated, language, sentence, number, tokens, chunks, clauses, cues, cueAt, quotations, end, contents: [] };
}
var ENDS = /^[.?!…"”’'»)\]]+$/;
function joinAbbreviations(sentence, language) {
  const { tokens } = sentence;
  const isDot = (chunk) => chunk.kind === "punctuation" && tokens[chunk.first].text === ".";
  let dot = 0;
  while (dot < sentence.chunks.length && !isDot(sentence.chunks[dot])) dot++;
  if (dot >= sentence.chunks.length - 1) return sentence;
  const abbreviations = language.lexicon("abbreviation");
  const place = [];
  const chunks = [];
  for (const [i, chunk] of sentence.chunks.entries()) {
    const last = chunks.at(-1);
    const token2 = tokens[chunk.first - 1];
    const dotted3 = isDot(chunk) && token2 && (token2.text.length === 1 || abbreviations.has(token2.lower)) && i < sentence.chunks.length - 1;
    const goesOn3 = chunk.kind === "np" && last?.kind === "np" && token2?.text === ".";
    if (last?.kind === "np" && dotted3) chunks[chunks.length - 1] = { ...last, last: chunk.last };
    else if (last && goesOn3) chunks[chunks.length - 1] = { ...last, last: chunk.last, head: chunk.head };
    else chunks.push(chunk);
    place.push(chunks.length - 1);
  }
  const clauses = sentence.clauses.map((clause) => ({
    ...clause,
    verb: place[clause.verb],
    marker: clause.marker === null ? null : place[clause.marker]
  }));
  return { ...sentence, chunks, clauses };
}
var wordAt2 = (scene, chunk) => {
  const found3 = scene.chunks[chunk];
  return found3 ? scene.tokens[found3.first].lower : "";
};
var kindAt = (scene, chunk) => scene.chunks[chunk]?.kind ?? null;
var DASH = /^[-–—]+$/;
var isComma2 = (scene, chunk) => wordAt2(scene, chunk) === ",";
var isDash2 = (scene, chunk) => DASH.test(wordAt2(scene, chunk));
var isStop = (scene, chunk) => chunk >= scene.end || wordAt2(scene, chunk) === ";";
var isTensed = (scene, chunk) => scene.chunks[chunk]?.group?.finite === true && !isInfinitive(scene, chunk);
var isGerund = (scene, chunk) => scene.chunks[chunk]?.group?.tense === "gerund";
function isInfinitive(scene, chunk) {
  const found3 = scene.chunks[chunk];
  if (!found3?.group) return false;
  if (found3.group.tense === "infinitive") return true;
  return scene.tokens[found3.first].tag === "negation" && scene.tokens[found3.first + 1]?.tag === "to";
}
function quotationAt(scene, chunk) {
  const found3 = scene.chunks[chunk];
  if (found3?.kind !== "quotation") return null;
  return scene.quotations.get(scene.tokens[found3.first].start) ?? null;
}
var isTime3 = (scene, chunk) => {
  const found3 = scene.chunks[chunk];
  if (found3?.kind !== "np") return false;
  const head = scene.tokens[found3.head].lower;
  const clock2 = scene.language.lexicon("cue-time");
  return clock2.has(head) || /^(?:1[89]|20)\d\d$/.test(head);
};
var isQuoted = (token2) => token2.tag === "quote" || token2.lemma === QUOTATION;
var EDGE = /^[.,;:!?…()[\]{}*•·–—\-/|]+$/;
function pieceOf(scene, from2, until) {
  const { tokens, annotated } = scene;
  let first = from2;
  let end = Math.min(until, tokens.length);
  while (first < end && EDGE.test(tokens[first].text) && tokens[first].lemma !== QUOTATION) first++;
  while (end > first && EDGE.test(tokens[end - 1].text) && tokens[end - 1].lemma !== QUOTATION) end--;
  if (first >= end) return null;
  const inside = tokens.slice(first, end);
  const quotations = inside.flatMap(
    (token2) => token2.lemma === QUOTATION ? scene.quotations.get(token2.start) ?? [] : []
  );
  const whole2 = inside.length === 1 && quotations.length === 1;
  if (whole2) {
    const { start, end: stop2 } = annotated.quotations[quotations[0]];
    return { span: { start, end: stop2 }, mode: "direct", quotations };
  }
  const mode = inside.some(isQuoted) ? "mixed" : "indirect";
  return { span: balanced(scene, inside), mode, quotations };
}
function balanced(scene, inside) {
  const { text: text3 } = scene.annotated.report;
  let start = inside[0].start;
  let end = inside.at(-1).end;
  if (inside.filter((token2) => token2.tag === "quote" && token2.lemma !== QUOTATION).length % 2 === 0)
    return { start, end };
  if (/["”’'»]/.test(text3[end] ?? "")) end++;
  else if (/["“‘'«]/.test(text3[start - 1] ?? "")) start--;
  return { start, end };
}
function spanOfRange(scene, range) {
  let { last } = range;
  while (last > range.first && ["punctuation", "adverb", "conjunction"].includes(scene.chunks[last].kind)) last--;
  return {
    start: scene.tokens[scene.chunks[range.first].first].start,
    end: scene.tokens[scene.chunks[last].last].end
  };
}

// src/extract/attribution/opening.ts
var JOINED = /* @__PURE__ */ new Set(["preposition", "adverb", "adjective", "other"]);
function startsClause(scene, at) {
  let nominal = false;
  let comma = -1;
  for (let i = at; i < scene.chunks.length && i < at + 24; i++) {
    const kind = kindAt(scene, i);
    if (isTensed(scene, i)) return nominal || ["there", "it"].includes(wordAt2(scene, i));
    if (kind === "quotation") return nominal && kindAt(scene, i - 1) === "np";
    const next = stepOver(scene, i, { at, nominal, comma });
    if (next < 0) return false;
    if (kind === "np" || kind === "vg") nominal = true;
    if (kind === "punctuation") comma = next;
    i = next;
  }
  return false;
}
function stepOver(scene, i, { at, nominal, comma }) {
  const kind = kindAt(scene, i);
  if (JOINED.has(kind)) return i;
  if (kind === "vg") return nominal || i === at && scene.chunks[i].group.tense !== "participle" ? i : -1;
  if (kind === "conjunction") return wordAt2(scene, i) === "but" || comma === i - 1 ? -1 : i;
  if (kind === "wh" || kind === "subordinator") return nominal ? nextTensed(scene, i) : -1;
  if (kind === "punctuation") return closing(scene, i);
  const follows2 = nominal && kindAt(scene, i - 1) === "np" && !DISTRIBUTES.has(wordAt2(scene, i - 1));
  const apart = nominal && comma >= 0 && comma === i - 1 && !JOINED.has(kindAt(scene, at));
  return follows2 || apart ? -1 : i;
}
function nextTensed(scene, at) {
  for (let i = at; i < scene.chunks.length && i < at + 12; i++) if (isTensed(scene, i)) return i;
  return -1;
}
function closing(scene, at) {
  const isClose = CLOSES.find(([opens]) => opens(scene, at))?.[1];
  for (let i = at + 1; isClose && i < scene.chunks.length && i < at + 14; i++) if (isClose(scene, i)) return i;
  return -1;
}
var CLOSES = [
  [isComma2, isComma2],
  [isDash2, isDash2],
  [(scene, chunk) => wordAt2(scene, chunk) === "(", (scene, chunk) => wordAt2(scene, chunk) === ")"]
];
var DISTRIBUTES = /* @__PURE__ */ new Set(["both", "all", "each", "either", "neither"]);
function partStart(scene, until) {
  let at = 0;
  let outside = 0;
  for (let i = 0; i < until; i++) {
    const word = wordAt2(scene, i);
    if (word === ";") at = i + 1;
    else if (word === "(") {
      outside = at;
      at = i + 1;
    } else if (word === ")") at = outside;
  }
  while (at < until && (kindAt(scene, at) === "conjunction" || isComma2(scene, at))) at++;
  return at < until ? at : 0;
}
var spanAt = (scene, at) => {
  const chunk = scene.chunks[at];
  return { start: scene.tokens[chunk.first].start, end: scene.tokens[chunk.last].end };
};
function* skipAdjuncts(scene, cue) {
  let at = cue.after;
  let addressee = null;
  yield { at, addressee };
  const takesPerson = [...cue.entry.frames].some((frame) => frame.startsWith("obj-") || frame === "np-wh");
  for (let step = 0; step < 10; step++) {
    const kind = kindAt(scene, at);
    if (kind === "adverb") at++;
    else if (kind === "np" && (isTime3(scene, at) || takesPerson && !addressee)) {
      if (!isTime3(scene, at)) addressee = spanAt(scene, at);
      at++;
    } else if (kind === "preposition" && kindAt(scene, at + 1) === "np") {
      if (wordAt2(scene, at) === "to" && !addressee) addressee = spanAt(scene, at + 1);
      at += 2;
    } else if (kind === "conjunction" && kindAt(scene, at + 1) === "np" && takesPerson) at += 2;
    else if (kind === "preposition" && isGerund(scene, at + 1)) at += 2;
    else if (takesPerson && !addressee && isGerund(scene, at) && kindAt(scene, at + 1) === "np") at++;
    else return;
    yield { at, addressee };
  }
}

// src/extract/attribution/content.ts
function resumes(scene, at, cue) {
  let v = at;
  while (kindAt(scene, v) === "adverb") v++;
  const group = scene.chunks[v]?.group;
  if (!group) return false;
  if (isGerund(scene, v)) return scene.cueAt.has(v) && cue.group?.tense === "gerund";
  if (!group.finite || !cue.group?.finite) return false;
  return scene.cueAt.get(v)?.entry.voiced === true && group.tense === cue.group.tense && group.perfect === cue.group.perfect;
}
function reportsAnew(scene, at, cue) {
  let i = at;
  while (kindAt(scene, i) === "adverb") i++;
  if (kindAt(scene, i) !== "np") return false;
  while (i < scene.chunks.length && i < at + 16 && !isTensed(scene, i)) {
    if (isComma2(scene, i)) i = closing(scene, i);
    else if (!["np", "preposition", "adverb"].includes(kindAt(scene, i))) return false;
    if (i < 0) return false;
    i++;
  }
  const other = scene.cueAt.get(i);
  return other?.entry.voiced === true && isTensed(scene, i) && (cue === null || other.group?.tense === cue.group?.tense);
}
var CONTRASTS = /* @__PURE__ */ new Set(["while", "whereas", "though", "although"]);
var FOLLOWS2 = /* @__PURE__ */ new Set(["as", "after", "before", "when"]);
function endsAtComma(scene, at, cue) {
  const next = at + 1;
  if (isGerund(scene, next) || kindAt(scene, next) === "adverb" && isGerund(scene, next + 1)) {
    const gerund2 = isGerund(scene, next) ? next : next + 1;
    return scene.cueAt.get(gerund2)?.entry.voiced === true || wordAt2(scene, gerund2) === "according";
  }
  if (CONTRASTS.has(wordAt2(scene, next))) return reportsAnew(scene, next + 1, null);
  if (FOLLOWS2.has(wordAt2(scene, next))) return startsClause(scene, next + 1);
  if (kindAt(scene, next) === "conjunction") return resumes(scene, next + 1, cue) || reportsAnew(scene, next + 1, cue);
  if (kindAt(scene, next) === "quotation") return true;
  return isParenthetical(scene, next);
}
function isParenthetical(scene, at) {
  let i = at;
  while (i < scene.chunks.length && ["np", "preposition", "adverb"].includes(kindAt(scene, i))) i++;
  if (i === at || i > at + 9) return false;
  const cue = scene.cueAt.get(i);
  if (!cue?.entry.frames.has("quote") || !isTensed(scene, i)) return false;
  let after = cue.after;
  if (PLACES.has(wordAt2(scene, after))) after = nextMark(scene, after);
  return isStop(scene, after) || isComma2(scene, after) || kindAt(scene, after) === "quotation";
}
var PLACES = /* @__PURE__ */ new Set(["after", "in", "on", "at", "during", "before"]);
function nextMark(scene, at) {
  let i = at;
  while (i < at + 10 && !isStop(scene, i) && !isComma2(scene, i) && wordAt2(scene, i) !== "that" && !isTensed(scene, i))
    i++;
  return i;
}
var SUBORDINATES = /* @__PURE__ */ new Set([
  "while",
  "although",
  "though",
  "as",
  "after",
  "before",
  "because",
  "if",
  "when",
  "since",
  "once",
  "whereas"
]);
function isInner(scene, cue) {
  if (cue.kind !== "verb" || !cue.group?.finite) return null;
  for (let i = cue.chunk - 1; i >= 0 && i > cue.chunk - 8; i--) {
    const kind = kindAt(scene, i);
    if (kind === "wh") return "relative";
    if (SUBORDINATES.has(wordAt2(scene, i)) && kind !== "np") return i <= 1 ? "subordinate" : null;
    if (kind === "vg" || isComma2(scene, i)) return null;
  }
  return null;
}
function returns(scene, comma, inner) {
  const next = comma + 1;
  if (inner === "relative") {
    let verb = next;
    while (kindAt(scene, verb) === "adverb") verb++;
    return isTensed(scene, verb);
  }
  return kindAt(scene, next) === "np" && startsClause(scene, next);
}
function clauseEnd(scene, from2, cue) {
  const inner = isInner(scene, cue);
  let opening2 = cue.kind === "verb" && ["preposition", "subordinator", "adverb"].includes(kindAt(scene, from2) ?? "");
  for (let i = from2; i < scene.chunks.length; i++) {
    const { first } = scene.chunks[i];
    const kind = kindAt(scene, i);
    if (isStop(scene, i) && i > from2) return first;
    if (i === from2) continue;
    if (kind === "conjunction" && resumes(scene, i + 1, cue)) return first;
    if (opening2 && isComma2(scene, i)) {
      opening2 = false;
      continue;
    }
    if ((isComma2(scene, i) || isDash2(scene, i)) && endsAtComma(scene, i, cue)) return first;
    if (inner === "relative" && isTensed(scene, i) && kindAt(scene, i - 1) === "vg") return first;
    if (inner && isComma2(scene, i) && returns(scene, i, inner)) return first;
    if (cue.kind === "noun" && isTensed(scene, i) && leavesNoun(scene, from2, i)) return first;
    if (wordAt2(scene, i) === "according" && wordAt2(scene, i + 1) === "to") return first;
    if (wordAt2(scene, i) === ":" && kindAt(scene, i + 1) === "quotation") return first;
    if (wordAt2(scene, i) === ")" && !opensBracket(scene, from2, i)) return first;
  }
  return scene.tokens.length;
}
function leavesNoun(scene, from2, at) {
  const left = kindAt(scene, at - 1);
  const complete = scene.chunks.slice(from2, at).some(({ kind }) => kind === "vg");
  if (!complete || left === "conjunction" || left === "wh" || left === "subordinator") return false;
  if (left === "vg" || left === "adjective") return true;
  const verb = scene.cueAt.get(at - 2);
  return left === "np" && ["vg", "preposition"].includes(kindAt(scene, at - 2) ?? "") && !verb?.entry.frames.has("zero");
}
function opensBracket(scene, from2, until) {
  for (let i = until - 1; i >= from2; i--) if (wordAt2(scene, i) === "(") return true;
  return false;
}
var LEAVES = /* @__PURE__ */ new Set(["after", "when", "while", "because", "before", "as", "since", "until", "once", "during"]);
function phraseContentEnd(scene, from2, cue) {
  let inClause = false;
  for (let i = from2; i < scene.chunks.length; i++) {
    if (i === from2) continue;
    const { first } = scene.chunks[i];
    const kind = kindAt(scene, i);
    if (isStop(scene, i) || wordAt2(scene, i) === ":" || isDash2(scene, i)) return first;
    if (isComma2(scene, i) && !isList(scene, i)) return first;
    if (kind === "wh" || kind === "subordinator" || isInfinitive(scene, i)) inClause = true;
    if (!inClause && isTensed(scene, i) && cue.kind === "noun") return first;
    if (kind === "conjunction" && (wordAt2(scene, i + 1) === "with" || resumes(scene, i + 1, cue) || !inClause && isTensed(scene, i + 1) || startsClause(scene, i + 1)))
      return first;
    if (LEAVES.has(wordAt2(scene, i)) && i > from2 && !isComparison(scene, i, cue)) return first;
    if (AT_TIME.has(wordAt2(scene, i)) && isTime3(scene, i + 1) && !startsPhrase(scene, i + 2)) return first;
    if (kind === "preposition" && isAdjunct(scene, i + 1) && wordAt2(scene, i) !== "of") return first;
    if (wordAt2(scene, i) === "according") return first;
  }
  return scene.tokens.length;
}
var AT_TIME = /* @__PURE__ */ new Set(["on", "at", "in", "during", "after", "before", "since"]);
var isComparison = (scene, at, cue) => wordAt2(scene, at) === "as" && cue.entry.frames.has("comp");
var startsPhrase = (scene, at) => kindAt(scene, at) === "vg";
function isAdjunct(scene, at) {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== "np") return false;
  return scene.language.lexicon("speech-adjunct").has(scene.tokens[chunk.head].lemma);
}
function isList(scene, at) {
  for (let i = at + 1; i < scene.chunks.length && i < at + 12; i++) {
    const kind = kindAt(scene, i);
    if (kind === "conjunction") return !isTensed(scene, i + 1) && !startsClause(scene, i + 1);
    if (kind !== "np" && kind !== "preposition" && kind !== "adjective" && !isComma2(scene, i)) return false;
  }
  return false;
}

// src/extract/attribution/draft.ts
var cueSpan = (scene, cue) => ({
  start: scene.tokens[cue.first].start,
  end: scene.tokens[cue.last].end
});
function relativeOf(scene, cue) {
  let at = cue.chunk - 1;
  while (kindAt(scene, at) === "adverb") at--;
  const isRelative2 = kindAt(scene, at) === "wh" || wordAt2(scene, at) === "that" && kindAt(scene, at - 1) === "np";
  return isRelative2 ? [spanOfRange(scene, { first: at, last: at })] : [];
}

// src/extract/attribution/source.ts
var isPreposition = (scene, chunk) => kindAt(scene, chunk) === "preposition";
var isJoin = (scene, chunk) => kindAt(scene, chunk) === "conjunction" && wordAt2(scene, chunk) !== "but";
function phraseStart(scene, at, lists) {
  let first = at;
  for (; ; ) {
    if (isJoin(scene, first - 1) && kindAt(scene, first - 2) === "np") first -= 2;
    else if (lists && isJoin(scene, first - 1) && isComma2(scene, first - 2) && kindAt(scene, first - 3) === "np")
      first -= 3;
    else if (lists && first < at && isComma2(scene, first - 1) && kindAt(scene, first - 2) === "np") first -= 2;
    else return first;
  }
}
function chainStart(scene, at) {
  let first = phraseStart(scene, at, true);
  while (isPreposition(scene, first - 1) && kindAt(scene, first - 2) === "np")
    first = phraseStart(scene, first - 2, true);
  return first;
}
function beforeInsertion2(scene, at) {
  const isMark2 = isDash2(scene, at) ? isDash2 : isComma2;
  for (let i = at - 1; i > 0 && at - i < 18; i--) {
    if (!isMark2(scene, i)) continue;
    return kindAt(scene, i + 1) === "conjunction" ? -1 : i - 1;
  }
  return -1;
}
function governor(scene, v) {
  const tense = scene.chunks[v].group.tense;
  let plain2 = -1;
  let any = -1;
  for (let i = scene.clauses.length - 1; i >= 0; i--) {
    const clause = scene.clauses[i];
    if (clause.verb >= v || !clause.group.finite) continue;
    if (any < 0) any = clause.verb;
    if (clause.marker !== null || embedded(scene, clause.verb)) continue;
    if (scene.cueAt.has(clause.verb) && (clause.group.tense === tense || !isTensed(scene, v))) return clause.verb;
    if (plain2 < 0) plain2 = clause.verb;
  }
  return plain2 >= 0 ? plain2 : any;
}
function embedded(scene, v) {
  const { start, end } = scene.tokens[scene.chunks[v].head];
  return scene.contents.some((content2) => content2.start <= start && end <= content2.end);
}
var stop = (found3) => ({ found: found3, at: -1 });
var on = (at) => ({ found: null, at });
var REFLEXIVE = /* @__PURE__ */ new Set(["himself", "herself", "itself", "themselves"]);
var OPENS_CLAUSE = /* @__PURE__ */ new Set(["as", "after", "before", "since", "until", "than"]);
function stepOverPhrase(scene, at, beside4) {
  if (isTime3(scene, at) && at > 0 && !isStop(scene, at - 1)) return on(at - 1);
  if (REFLEXIVE.has(wordAt2(scene, at)) && kindAt(scene, at - 1) === "np") return on(at - 1);
  const listed2 = phraseStart(scene, at, true);
  if (!isPreposition(scene, listed2 - 1)) return stop(described4(scene, listed2) ?? { first: listed2, last: at });
  if (beside4 && OPENS_CLAUSE.has(wordAt2(scene, listed2 - 1))) return stop({ first: listed2, last: at });
  const close = phraseStart(scene, at, false);
  if (!isPreposition(scene, close - 1)) return stop({ first: close, last: at });
  if (openedByTime(scene, at)) return stop({ first: at, last: at });
  return listed2 < 2 ? stop(null) : on(kindAt(scene, listed2 - 2) === "conjunction" ? listed2 - 3 : listed2 - 2);
}
function openedByTime(scene, at) {
  const times = scene.language.lexicon("cue-time");
  const chunk = scene.chunks[at];
  for (let t = chunk.first; t < chunk.last; t++) {
    const next = scene.tokens[t + 1];
    if (times.has(scene.tokens[t].lower) && next.tag !== "possessive" && next.tag !== "noun" && next.tag !== "number")
      return true;
  }
  return false;
}
function described4(scene, first) {
  const clause = scene.clauses.find((one) => one.verb === first - 1);
  if (!clause || clause.marker === null || kindAt(scene, clause.marker) !== "wh") return null;
  return scene.cueAt.get(clause.verb)?.entry.frames.has("zero") ? null : antecedent(scene, clause.marker);
}
function stepOverVerb(scene, at, v) {
  const group = scene.chunks[at].group;
  const marker = scene.clauses.find((one) => one.verb === at)?.marker ?? null;
  if (AUXILIARY.has(group.lemma) && at >= v - 3) return on(at - 1);
  if (marker !== null && kindAt(scene, marker) === "wh") return stop(antecedent(scene, marker));
  return stop(null);
}
var AUXILIARY = /* @__PURE__ */ new Set(["have", "be", "do"]);
function antecedent(scene, wh) {
  const at = isComma2(scene, wh - 1) ? wh - 2 : wh - 1;
  if (kindAt(scene, at) !== "np") return null;
  const first = wordAt2(scene, wh) === "who" && isComma2(scene, wh - 1) ? chainStart(scene, at) : phraseStart(scene, at, false);
  return { first, last: at };
}
function stepOverComma(scene, at, v, depth) {
  const before4 = beforeInsertion2(scene, at);
  if (before4 >= 0 && wordAt2(scene, before4) === ")") return on(openingBracket(scene, before4) - 1);
  if (before4 >= 0 && ["np", "quotation"].includes(kindAt(scene, before4))) return on(before4);
  const from2 = governor(scene, v);
  if (from2 >= 0) return stop(depth < 4 ? subjectOf2(scene, from2, depth + 1) : null);
  return stop(kindAt(scene, at - 1) === "np" ? { first: chainStart(scene, at - 1), last: at - 1 } : null);
}
function finiteSubject(scene, v, depth) {
  let at = v - 1;
  while (at >= 0) {
    const kind = kindAt(scene, at);
    let step;
    if (kind === "adverb" || kind === "other" || kind === "adjective") step = on(at - 1);
    else if (kind === "np")
      step = stepOverPhrase(
        scene,
        at,
        scene.chunks.slice(at + 1, v).every(({ kind: between }) => between === "adverb")
      );
    else if (kind === "preposition") step = on(at - 1);
    else if (wordAt2(scene, at) === ")") step = on(openingBracket(scene, at) - 1);
    else if (kind === "wh" || kind === "subordinator" && wordAt2(scene, at) === "that")
      step = stop(antecedent(scene, at));
    else if (isComma2(scene, at) || isDash2(scene, at)) step = stepOverComma(scene, at, v, depth);
    else if (kind === "conjunction" && depth < 4) {
      const from2 = governor(scene, v);
      step = stop(from2 >= 0 ? subjectOf2(scene, from2, depth + 1) : null);
    } else if (kind === "vg") step = isTensed(scene, at) ? stepOverVerb(scene, at, v) : on(at - 1);
    else return null;
    if (step.found || step.at < 0) return step.found;
    at = step.at;
  }
  return null;
}
function openingBracket(scene, at) {
  for (let i = at; i >= 0 && at - i < 12; i--) if (wordAt2(scene, i) === "(") return i;
  return -1;
}
function nonFiniteSubject(scene, v, depth) {
  const left = kindAt(scene, v - 1);
  const reduced = left === "np" && isGerund(scene, v) && !isTime3(scene, v - 1);
  if (left === "np" && !isGerund(scene, v) && isControlled(scene, v - 1)) return { first: v - 1, last: v - 1 };
  if (reduced && !isIssued(scene, v - 1)) return { first: chainStart(scene, v - 1), last: v - 1 };
  const from2 = governor(scene, v);
  const isQuoted2 = wordAt2(scene, v - 1) === "as" && kindAt(scene, v - 2) === "np" && scene.cueAt.get(from2)?.entry.lemma === "quote";
  if (isQuoted2) return { first: chainStart(scene, v - 2), last: v - 2 };
  if (from2 >= 0) return subjectOf2(scene, from2, depth + 1) ?? invertedAt(scene, from2);
  if (v > 1) return null;
  const main = scene.clauses.find((clause) => clause.verb > v && clause.group.finite && clause.marker === null);
  return main ? subjectOf2(scene, main.verb, depth + 1) : null;
}
function isControlled(scene, object2) {
  const group = scene.chunks[object2 - 1]?.group;
  if (!group || group.passive) return false;
  const cue = scene.cueAt.get(object2 - 1);
  return cue?.entry.frames.has("np-inf") === true || scene.language.lexicon("control-verb").has(group.lemma);
}
var invertedAt = (scene, v) => {
  const cue = scene.cueAt.get(v);
  return cue ? invertedSource(scene, cue) : null;
};
var isIssued = (scene, np) => {
  const head = scene.tokens[scene.chunks[np].head].lemma;
  return scene.language.lexicon("speech-adjunct").has(head) && chainStart(scene, np) > 0;
};
function subjectOf2(scene, v, depth = 0) {
  const group = scene.chunks[v]?.group;
  if (!group || depth > 4) return null;
  if (!group.finite && group.tense !== "participle") return nonFiniteSubject(scene, v, depth);
  const subject2 = finiteSubject(scene, v, depth);
  if (subject2) return withName(scene, subject2);
  return kindAt(scene, v - 1) === "np" && !isTime3(scene, v - 1) ? { first: v - 1, last: v - 1 } : null;
}
function withName(scene, subject2) {
  const name = subject2.first - 2;
  const opens = name <= 0 || kindAt(scene, name - 1) === "quotation" || isComma2(scene, name - 1) || isJoin(scene, name - 1);
  if (!isComma2(scene, name + 1) || !opens || !isNamed5(scene, name)) return subject2;
  const head = scene.tokens[scene.chunks[subject2.first].head];
  return head.tag === "noun" && !isNamed5(scene, subject2.first) ? { first: name, last: subject2.last } : subject2;
}
function isNamed5(scene, chunk) {
  const found3 = scene.chunks[chunk];
  if (found3?.kind !== "np" || isTime3(scene, chunk)) return false;
  return scene.tokens.slice(found3.first, found3.last + 1).every(({ tag, text: text3 }) => tag === "name" || text3 === ".");
}
var ENDS_APPOSITION = /* @__PURE__ */ new Set(["punctuation", "vg", "conjunction"]);
function phraseEnd(scene, at, apposition) {
  let last = at;
  for (; ; ) {
    const link = kindAt(scene, last + 1);
    const joins2 = link === "preposition" && wordAt2(scene, last + 1) !== "by" || isJoin(scene, last + 1);
    if (joins2 && kindAt(scene, last + 2) === "np" && !isTime3(scene, last + 2) && !isTensed(scene, last + 3)) last += 2;
    else break;
  }
  if (!apposition || !isComma2(scene, last + 1) || kindAt(scene, last + 2) !== "np" || isTime3(scene, last + 2))
    return last;
  const end = phraseEnd(scene, last + 2, false);
  const next = kindAt(scene, end + 1);
  return next === null || ENDS_APPOSITION.has(next) && !isTensed(scene, end + 1) || next === "wh" ? end : last;
}
function invertedSource(scene, cue) {
  let at = cue.after;
  while (kindAt(scene, at) === "adverb") at++;
  if (kindAt(scene, at) !== "np" || isTime3(scene, at)) return null;
  return { first: at, last: phraseEnd(scene, at, true) };
}
function fullSubject(scene, subject2, v) {
  if (subject2.last >= v) return { first: subject2.first, last: phraseEnd(scene, subject2.last, true) };
  let { last } = subject2;
  while (last + 2 < v && isTail(scene, last + 1)) last += 2;
  const end = phraseEnd(scene, last, true);
  return { first: subject2.first, last: Math.min(Math.max(last, end), v - 1) };
}
var isTail = (scene, at) => (isPreposition(scene, at) || isJoin(scene, at)) && kindAt(scene, at + 1) === "np" && !isTime3(scene, at + 1);
function agentOf(scene, from2) {
  for (let i = from2; i < scene.chunks.length && i < from2 + 8; i++) {
    if (isStop(scene, i) || isTensed(scene, i)) return null;
    if (wordAt2(scene, i) === "by" && kindAt(scene, i + 1) === "np")
      return { first: i + 1, last: phraseEnd(scene, i + 1, true) };
  }
  return null;
}

// src/extract/attribution/according.ts
var accordingTo = {
  name: "according-to",
  find(scene, cue) {
    if (cue.kind !== "phrase") return null;
    const at = cue.after;
    if (kindAt(scene, at) !== "np") return null;
    const last = phraseEnd(scene, at, true);
    const opening2 = cue.chunk === 0 || cue.chunk === 1 && kindAt(scene, 0) !== "np" || kindAt(scene, cue.chunk - 1) === "conjunction";
    let next = last + 1;
    while (next < scene.chunks.length && next < last + 24 && !isComma2(scene, next) && opening2) next++;
    const pieces2 = [];
    if (opening2) {
      if (!isComma2(scene, next)) return null;
      pieces2.push(pieceOf(scene, scene.chunks[next + 1]?.first ?? scene.tokens.length, clauseEnd(scene, next + 1, cue)));
    } else {
      if (kindAt(scene, next) === "wh") while (next < last + 14 && scene.chunks[next] && !isComma2(scene, next)) next++;
      pieces2.push(pieceOf(scene, scene.chunks[partStart(scene, cue.chunk)].first, scene.chunks[cue.chunk].first));
      const goesOn3 = isComma2(scene, next) && scene.chunks[next + 1] && !subjectComplete(scene, cue.chunk);
      if (goesOn3) pieces2.push(pieceOf(scene, scene.chunks[next + 1].first, clauseEnd(scene, next + 1, cue)));
    }
    const content2 = pieces2.filter((piece) => piece !== null);
    if (content2.length === 0) return null;
    const source = spanOfRange(scene, { first: at, last: opening2 ? Math.max(last, at) : last });
    return {
      source,
      also: [],
      cue: [cueSpan(scene, cue)],
      content: content2,
      addressee: null,
      certainty: "sure",
      frame: opening2 ? "before" : "after"
    };
  }
};
function subjectComplete(scene, until) {
  for (let i = 0; i < until; i++) if (isTensed(scene, i)) return true;
  return false;
}

// src/extract/attribution/clause.ts
function draftFrom(scene, cue, { content: content2, frame, source, addressee = null }) {
  if (content2.length === 0) return null;
  return {
    source: source && spanOfRange(scene, source),
    also: source ? relativeOf(scene, cue) : [],
    cue: [cueSpan(scene, cue)],
    content: content2,
    addressee,
    certainty: source ? "sure" : "doubtful",
    frame
  };
}
function speakerOf(scene, cue) {
  if (cue.group?.passive && !takesPersonFirst(cue)) return agentOf(scene, cue.after);
  const subject2 = subjectOf2(scene, cue.chunk);
  return subject2 && fullSubject(scene, subject2, cue.chunk);
}
var takesPersonFirst = (cue) => cue.entry.frames.has("adjective");
var oneOf = (piece) => piece ? [piece] : [];
var takes = (cue, ...frames) => frames.some((frame) => cue.entry.frames.has(frame));
var thatClause = {
  name: "that-clause",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes(cue, "that", "obj-that") || isNominal2(scene, cue)) return null;
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      const that = isComma2(scene, at) ? laterThat(scene, at) : wordAt2(scene, at) === "though" ? at + 1 : at;
      if (wordAt2(scene, that) !== "that" || !opensContent(scene, that, cue)) continue;
      if (scene.chunks[that].kind === "np" && that + 1 >= scene.chunks.length) continue;
      const start = scene.chunks[that].first + 1;
      const content2 = oneOf(pieceOf(scene, start, clauseEnd(scene, that + 1, cue)));
      return draftFrom(scene, cue, { content: content2, frame: "that", source: speakerOf(scene, cue), addressee });
    }
    return null;
  }
};
function opensContent(scene, that, cue) {
  const { tag } = scene.tokens[scene.chunks[that].first];
  if (tag === "determiner" || that > cue.after && wordAt2(scene, that - 2) === "with") return false;
  return tag !== "wh" || that === cue.after || isTime3(scene, that - 1);
}
function laterThat(scene, comma) {
  for (let i = comma + 1; i < scene.chunks.length && i < comma + 12; i++) {
    if (isTensed(scene, i) || isStop(scene, i)) return comma;
    if (isComma2(scene, i) && wordAt2(scene, i + 1) === "that") return i + 1;
  }
  return comma;
}
var ADVERBIAL = /* @__PURE__ */ new Set(["when", "where", "which", "however", "whenever", "while"]);
var question = {
  name: "question",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes(cue, "wh", "obj-wh", "np-wh")) return null;
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      const isWhether = wordAt2(scene, at) === "if" || wordAt2(scene, at) === "whether";
      if ((kindAt(scene, at) !== "wh" || wordAt2(scene, at) === "that") && !isWhether) continue;
      const word = wordAt2(scene, at);
      const near = at === cue.after || addressee !== null && kindAt(scene, at - 1) === "np";
      if (ADVERBIAL.has(word) && !(near && takes(cue, "np-wh", "obj-wh"))) return null;
      if (at > cue.after && !addressee && !isWhether && kindAt(scene, at - 1) === "np") return null;
      const content2 = oneOf(pieceOf(scene, scene.chunks[at].first, clauseEnd(scene, at + 1, cue)));
      return draftFrom(scene, cue, { content: content2, frame: "question", source: speakerOf(scene, cue), addressee });
    }
    return null;
  }
};
function splitPhrase(scene, at, isAddressee) {
  const chunk = scene.chunks[at];
  const times = scene.language.lexicon("cue-time");
  for (let t = chunk.first; t < chunk.last; t++) {
    const token2 = scene.tokens[t];
    const next = scene.tokens[t + 1];
    if (times.has(token2.lower) && next.tag !== "possessive" && next.tag !== "noun") return t + 1;
    const newName = token2.tag === "noun" && (next.tag === "name" || next.tag === "determiner");
    if (isAddressee && newName && token2.lower !== token2.lemma) return t + 1;
  }
  return -1;
}
var OPENS_CONTENT = /* @__PURE__ */ new Set(["if", "unless", "although", "though", "while"]);
var bareClause = {
  name: "bare-clause",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes(cue, "zero", "obj-that")) return null;
    if (cue.group?.passive || isReduced2(scene, cue)) return null;
    const person2 = takes(cue, "obj-that") && !takes(cue, "zero");
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      if (isComma2(scene, at) || isStop(scene, at) || wordAt2(scene, at) === "as") return null;
      if (isInfinitive(scene, at) && takes(cue, "inf")) return null;
      let start = -1;
      const split = kindAt(scene, at) === "np" && clauseAhead(scene, at) ? splitPhrase(scene, at, person2) : -1;
      if (split >= 0) start = split;
      else if (person2 && !addressee) continue;
      else if (startsClause(scene, at) || OPENS_CONTENT.has(wordAt2(scene, at)) && at === cue.after)
        start = scene.chunks[at].first;
      else if (kindAt(scene, at) === "preposition" && kindAt(scene, at + 1) === "np" && clauseAhead(scene, at + 1))
        start = splitPhrase(scene, at + 1, false);
      if (start < 0) continue;
      const content2 = oneOf(pieceOf(scene, start, clauseEnd(scene, at, cue)));
      const source = speakerOf(scene, cue);
      return draftFrom(scene, cue, { content: content2, frame: "bare", source, addressee: addressee ?? null });
    }
    return null;
  }
};
function isNominal2(scene, cue) {
  const token2 = scene.tokens[cue.first - 1];
  const before4 = token2?.tag;
  return before4 === "possessive" || before4 === "determiner" && !DISTRIBUTES.has(token2.lower) || before4 === "adjective" && kindAt(scene, cue.chunk - 1) === "adjective" && kindAt(scene, cue.chunk - 2) !== "vg";
}
function isReduced2(scene, cue) {
  if (!cue.group || cue.group.tense === "gerund" || cue.group.tense === "infinitive") return false;
  const left = kindAt(scene, cue.chunk - 1);
  if (left === "preposition") return wordAt2(scene, cue.chunk - 1) !== "as";
  if (isNominal2(scene, cue)) return true;
  const group = left === "vg" ? scene.chunks[cue.chunk - 1].group : null;
  return group !== null && group !== void 0 && cue.group.tense === "past" && !["have", "be", "do"].includes(group.lemma);
}
var clauseAhead = (scene, at) => startsClause(scene, at);

// src/extract/attribution/gap.ts
function innerSubject(scene, cue) {
  if (!cue.group?.finite || cue.group.passive) return null;
  const subject2 = subjectOf2(scene, cue.chunk);
  if (!subject2 || subject2.last >= cue.chunk) return null;
  const opener = subject2.first - 1;
  const isRelative2 = kindAt(scene, opener) === "wh" || wordAt2(scene, opener) === "that" && kindAt(scene, opener - 1) === "np";
  return isRelative2 ? fullSubject(scene, subject2, cue.chunk) : null;
}
function content(scene, cue) {
  const { frames } = cue.entry;
  const at = cue.after;
  if (frames.has("zero") && isTensed(scene, at)) return { from: at, until: clauseEnd(scene, at, cue) };
  if (!frames.has("comp")) return null;
  const from2 = wordAt2(scene, at) === "as" ? at + 1 : at;
  const kind = kindAt(scene, from2);
  const isQuoted2 = scene.tokens[scene.chunks[from2]?.first ?? -1]?.tag === "quote";
  const fits4 = kind === "np" && !isTime3(scene, from2) || kind === "adjective" || isQuoted2;
  return fits4 ? { from: from2, until: phraseContentEnd(scene, from2, cue) } : null;
}
var relativeGap = {
  name: "relative-gap",
  find(scene, cue) {
    if (cue.kind !== "verb") return null;
    const source = innerSubject(scene, cue);
    const found3 = source && content(scene, cue);
    const piece = found3 && pieceOf(scene, scene.chunks[found3.from].first, found3.until);
    return piece ? draftFrom(scene, cue, { content: [piece], frame: "gap", source }) : null;
  }
};

// src/extract/attribution/noun.ts
var OWN = /* @__PURE__ */ new Set(["his", "her", "their", "its", "my", "our", "your", "whose"]);
function owner(scene, cue) {
  const chunk = scene.chunks[cue.chunk];
  for (let t = cue.first - 1; t >= chunk.first; t--) {
    const token2 = scene.tokens[t];
    if (token2.tag === "possessive" && t > chunk.first)
      return { start: scene.tokens[chunk.first].start, end: scene.tokens[t - 1].end };
    if (OWN.has(token2.lower)) return { start: token2.start, end: token2.end };
  }
  return null;
}
function maker(scene, cue) {
  const verb = cue.chunk - 1;
  const group = scene.chunks[verb]?.group;
  if (!group || group.passive || !scene.language.lexicon("speech-verb").has(group.lemma)) return null;
  const subject2 = subjectOf2(scene, verb);
  return subject2 && spanOfRange(scene, fullSubject(scene, subject2, verb));
}
function giver(scene, cue) {
  const link = wordAt2(scene, cue.after);
  if ((link === "by" || link === "from") && kindAt(scene, cue.after + 1) === "np")
    return spanOfRange(scene, { first: cue.after + 1, last: phraseEnd(scene, cue.after + 1, true) });
  return null;
}
function afterCopula(scene, cue) {
  const verb = cue.after;
  const group = scene.chunks[verb]?.group;
  if (group?.lemma !== "be" || wordAt2(scene, verb + 1) !== "that" || !cue.entry.frames.has("that")) return null;
  return { from: verb + 2, until: clauseEnd(scene, verb + 2, cue), frame: "that" };
}
function contentAfter(scene, cue, from2) {
  const at = from2;
  const word = wordAt2(scene, at);
  const { frames } = cue.entry;
  if (word === "that" && frames.has("that"))
    return { from: at + 1, until: clauseEnd(scene, at + 1, cue), frame: "that" };
  if (frames.has("inf") && scene.chunks[at]?.group?.tense === "infinitive")
    return { from: at, until: clauseEnd(scene, at, cue), frame: "inf" };
  if (kindAt(scene, at) !== "preposition" || !frames.has(word)) return null;
  const next = at + 1;
  if (!(kindAt(scene, next) === "np" && !isTime3(scene, next)) && !isGerund(scene, next) && kindAt(scene, next) !== "wh" && kindAt(scene, next) !== "quotation")
    return null;
  return { from: next, until: phraseContentEnd(scene, next, cue), frame: word };
}
var nounContent = {
  name: "noun",
  find(scene, cue) {
    if (cue.kind !== "noun") return null;
    const given = giver(scene, cue);
    const source = owner(scene, cue) ?? given ?? maker(scene, cue);
    if (!source) return null;
    const from2 = given ? afterGiver(scene, cue) : cue.after;
    const content2 = contentAfter(scene, cue, from2) ?? afterCopula(scene, cue);
    const start = content2 && scene.chunks[content2.from];
    const piece = start ? pieceOf(scene, start.first, content2.until) : null;
    if (!piece || !content2) return null;
    return {
      source,
      also: [],
      cue: [cueSpan(scene, cue)],
      content: [piece],
      addressee: null,
      certainty: "sure",
      frame: content2.frame
    };
  }
};
var afterGiver = (scene, cue) => phraseEnd(scene, cue.after + 1, false) + 1;
function linkingVerb(scene, cue) {
  if (cue.group) return cue.chunk;
  let verb = cue.chunk - 1;
  while (kindAt(scene, verb) === "adverb") verb--;
  return scene.language.lexicon("linking-verb").has(scene.chunks[verb]?.group?.lemma ?? "") ? verb : -1;
}
var adjectiveContent = {
  name: "adjective",
  find(scene, cue) {
    if (cue.kind !== "adjective") return null;
    const verb = linkingVerb(scene, cue);
    if (verb < 0 || !isTensed(scene, verb)) return null;
    const subject2 = subjectOf2(scene, verb);
    const content2 = subject2 && contentAfter(scene, cue, cue.after);
    const piece = content2 && pieceOf(scene, scene.chunks[content2.from].first, content2.until);
    if (!subject2 || !content2 || !piece) return null;
    const source = spanOfRange(scene, fullSubject(scene, subject2, verb));
    const cueFrom = { start: scene.tokens[scene.chunks[verb].first].start, end: scene.tokens[cue.last].end };
    return {
      source,
      also: [],
      cue: [cueFrom],
      content: [piece],
      addressee: null,
      certainty: "sure",
      frame: content2.frame
    };
  }
};

// src/extract/attribution/object.ts
var takes2 = (cue, ...frames) => frames.some((frame) => cue.entry.frames.has(frame));
function skipAdverbs(scene, at) {
  let i = at;
  while (kindAt(scene, i) === "adverb") i++;
  return i;
}
function reported(scene, cue, range, frame) {
  const piece = pieceOf(scene, scene.chunks[range.from].first, range.until);
  return piece && draftFrom(scene, cue, { content: [piece], frame, source: speakerOf(scene, cue) });
}
var infinitive = {
  name: "infinitive",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes2(cue, "inf") || cue.group?.passive) return null;
    for (const { at } of skipAdjuncts(scene, cue))
      if (isInfinitive(scene, at)) return reported(scene, cue, { from: at, until: clauseEnd(scene, at, cue) }, "inf");
    return null;
  }
};
var gerund = {
  name: "gerund",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes2(cue, "ing") || cue.group?.passive) return null;
    const at = skipAdverbs(scene, cue.after);
    if (!isGerund(scene, at)) return null;
    return reported(scene, cue, { from: at, until: clauseEnd(scene, at, cue) }, "ing");
  }
};
var isObject2 = (scene, at) => {
  const kind = kindAt(scene, at);
  if (kind === "np") return !isTime3(scene, at);
  if (kind === "other" && scene.tokens[scene.chunks[at].first].tag === "determiner" && kindAt(scene, at + 1) === "quotation")
    return true;
  return kind === "quotation" || scene.tokens[scene.chunks[at]?.first ?? -1]?.tag === "quote" || wordAt2(scene, at) === "both";
};
function hasComplement(scene, cue, at) {
  const { last } = scene.chunks[at];
  const next = scene.tokens[last + 1];
  if (!next) return false;
  const inside = scene.tokens.slice(scene.chunks[at].first, last + 1);
  const mark = inside.findIndex((token2) => token2.tag === "quote");
  if (mark > 0) return inside[mark - 1].tag !== "determiner";
  if (next.tag === "quote" || next.tag === "adjective" || next.lower === "as") return true;
  if (kindAt(scene, at + 1) === "np" && !isTime3(scene, at + 1)) return true;
  const head = scene.tokens[scene.chunks[at].head];
  if (cue.entry.lemma === "call" && scene.tokens[last].tag === "adjective" && head?.tag === "noun") return true;
  for (let i = at + 1; i < scene.chunks.length && i < at + 9; i++) {
    if (isStop(scene, i) || isTensed(scene, i) || kindAt(scene, i) === "punctuation") return false;
    if (wordAt2(scene, i) === "as" || scene.tokens[scene.chunks[i].first].tag === "quote") return true;
  }
  return false;
}
function objectEnd(scene, cue, at) {
  if (takes2(cue, "np-inf")) {
    for (let i = at + 1; i < scene.chunks.length && i < at + 8; i++) {
      if (isInfinitive(scene, i)) return clauseEnd(scene, i, cue);
      if (!["np", "preposition", "conjunction", "adverb"].includes(kindAt(scene, i))) break;
    }
  }
  return phraseContentEnd(scene, at, cue);
}
var directObject = {
  name: "object",
  find(scene, cue) {
    if (cue.kind !== "verb" || !cue.group || cue.group.passive || isReduced2(scene, cue)) return null;
    const plain2 = takes2(cue, "np");
    if (!plain2 && ![...cue.entry.frames].some((frame) => frame.startsWith("np-") || frame === "comp")) return null;
    const next = skipAdverbs(scene, cue.after);
    const at = wordAt2(scene, next) === "both" && kindAt(scene, next) !== "np" ? next + 1 : next;
    if (!isObject2(scene, at)) return null;
    const end = objectEnd(scene, cue, at);
    if (!plain2 && !fits(scene, cue, at, end)) return null;
    return reported(scene, cue, { from: at, until: end }, takes2(cue, "comp") ? "comp" : "object");
  }
};
function fits(scene, cue, at, end) {
  if (takes2(cue, "comp") && hasComplement(scene, cue, at)) return true;
  for (let i = at + 1; i < scene.chunks.length && scene.chunks[i].first < end; i++) {
    if (takes2(cue, `np-${wordAt2(scene, i)}`)) return true;
    if (takes2(cue, "np-inf") && isInfinitive(scene, i)) return true;
  }
  return false;
}
var prepositional = {
  name: "prepositional",
  find(scene, cue) {
    if (cue.kind !== "verb" || cue.group?.passive) return null;
    const at = skipAdverbs(scene, cue.after);
    if (kindAt(scene, at) !== "preposition" || !takes2(cue, wordAt2(scene, at))) return null;
    const next = at + 1;
    if (!(isObject2(scene, next) || isGerund(scene, next) || kindAt(scene, next) === "wh")) return null;
    const piece = pieceOf(scene, scene.chunks[next].first, phraseContentEnd(scene, next, cue));
    return piece && draftFrom(scene, cue, { content: [piece], frame: wordAt2(scene, at), source: speakerOf(scene, cue) });
  }
};
function afterAgent(scene, cue, at) {
  if (wordAt2(scene, at) !== "of" && wordAt2(scene, at) !== "for") return null;
  const next = scene.chunks[at + 1];
  return next ? pieceOf(scene, next.first, phraseContentEnd(scene, at + 1, cue)) : null;
}
var passive = {
  name: "passive",
  find(scene, cue) {
    if (cue.kind !== "verb" || !cue.group?.passive || !takes2(cue, "np", "comp", "np-of")) return null;
    const agent = agentOf(scene, cue.after);
    const subject2 = subjectOf2(scene, cue.chunk);
    if (!agent || !subject2 || subject2.last >= cue.chunk) return null;
    const tail = cue.group.passive && takes2(cue, "np-of", "np-for") ? afterAgent(scene, cue, agent.last + 1) : null;
    const piece = tail ?? pieceOf(scene, scene.chunks[subject2.first].first, scene.chunks[cue.chunk].first);
    return piece && draftFrom(scene, cue, { content: [piece], frame: "passive", source: agent });
  }
};

// src/extract/attribution/parenthesis.ts
var takes3 = (cue, ...frames) => frames.some((frame) => cue.entry.frames.has(frame));
function isLight(scene, cue, from2) {
  let at = from2;
  for (let step = 0; step < 8; step++) {
    const kind = kindAt(scene, at);
    if (isStop(scene, at) || isComma2(scene, at) || isDash2(scene, at) || wordAt2(scene, at) === ")") return at;
    if (kind === "adverb" || kind === "np" && (isTime3(scene, at) || takes3(cue, "obj-that"))) at++;
    else if (kind === "preposition" && (kindAt(scene, at + 1) === "np" || isGerund(scene, at + 1))) at += 2;
    else if (kind === "np" && kindAt(scene, at - 1) === "vg" && isGerund(scene, at - 1)) at++;
    else if (kind === "wh" || kind === "subordinator" || kind === "conjunction" || isGerund(scene, at)) return at;
    else return -1;
  }
  return -1;
}
var BECAUSE = /* @__PURE__ */ new Set(["that", "because", "if", "unless", "although", "though", "since", "so"]);
var GOES_ON2 = /* @__PURE__ */ new Set(["vg", "conjunction", "np", "preposition", "adverb", "subordinator"]);
var contentThenCue = {
  name: "content-then-cue",
  find(scene, cue) {
    if (cue.kind !== "verb" || !(takes3(cue, "zero", "obj-that") || takes3(cue, "quote") && takes3(cue, "that")) || !cue.group?.finite)
      return null;
    const inverted2 = invertedCue(scene, cue);
    const subject2 = inverted2 ?? (cue.group.passive ? null : subjectOf2(scene, cue.chunk));
    if (!subject2) return null;
    const opens = inverted2 ? cue.chunk : subject2.first;
    if (!inverted2 && subject2.last > cue.chunk) return null;
    let comma = opens - 1;
    if (scene.tokens[scene.chunks[comma]?.first ?? -1]?.tag === "quote") comma--;
    const bracket = wordAt2(scene, comma) === "(";
    if (comma < 1 || !(isComma2(scene, comma) || isDash2(scene, comma) || bracket)) return null;
    const after = isLight(scene, cue, inverted2 ? inverted2.last + 1 : cue.after);
    if (after < 0) return null;
    const start = partStart(scene, comma);
    const left = pieceOf(scene, scene.chunks[start].first, scene.chunks[comma].first);
    const whole2 = hasFinite(scene, start, comma);
    if (inverted2 && !hasMainFinite(scene, start, comma)) return null;
    const right = isComma2(scene, after) || BECAUSE.has(wordAt2(scene, after)) ? rightPart(scene, isComma2(scene, after) ? after + 1 : after, whole2, cue) : null;
    const opening2 = comma - start <= 1 && (kindAt(scene, start) === "adverb" || kindAt(scene, start) === "conjunction");
    const content2 = [opening2 ? null : left, right].filter((piece) => piece !== null);
    if (!whole2 && !right) return null;
    const source = inverted2 ?? fullSubject(scene, subject2, cue.chunk);
    return draftFrom(scene, cue, { content: content2, frame: "after", source });
  }
};
var asCue = {
  name: "as-cue",
  find(scene, cue) {
    if (cue.kind !== "verb" || !takes3(cue, "quote", "zero") || !cue.group) return null;
    const reported2 = wordAt2(scene, cue.chunk - 1) === "as";
    const subject2 = reported2 ? agentOf(scene, cue.after) : cue.group.finite ? subjectOf2(scene, cue.chunk) : null;
    if (!subject2) return null;
    const as = reported2 ? cue.chunk - 1 : subject2.first - 1;
    if (wordAt2(scene, as) !== "as" || as > 1) return null;
    let comma = cue.after;
    while (comma < cue.after + 10 && !isStop(scene, comma) && !isTensed(scene, comma) && !isComma2(scene, comma)) comma++;
    if (!isComma2(scene, comma)) return null;
    const source = reported2 ? subject2 : fullSubject(scene, subject2, cue.chunk);
    if (source.last > comma) return null;
    const content2 = oneOf(
      pieceOf(scene, scene.chunks[comma + 1]?.first ?? scene.tokens.length, clauseEnd(scene, comma + 1, cue))
    );
    return draftFrom(scene, cue, { content: content2, frame: "before", source });
  }
};
function invertedCue(scene, cue) {
  if (cue.group?.passive || !isComma2(scene, cue.chunk - 1)) return null;
  return invertedSource(scene, cue);
}
function hasFinite(scene, from2, until) {
  for (let i = from2; i < until; i++) if (isTensed(scene, i)) return true;
  return false;
}
var hasMainFinite = (scene, from2, until) => scene.clauses.some(
  (clause) => clause.verb >= from2 && clause.verb < until && clause.group.finite && clause.marker === null
);
function rightPart(scene, at, whole2, cue) {
  if (isStop(scene, at) || !GOES_ON2.has(kindAt(scene, at))) return null;
  if (isGerund(scene, at)) return null;
  const goesOn3 = kindAt(scene, at) === "conjunction" || BECAUSE.has(wordAt2(scene, at)) || isInfinitive(scene, at);
  if (whole2 && !goesOn3) return null;
  const first = scene.chunks[at].first;
  return pieceOf(scene, first, clauseEnd(scene, at, cue));
}

// src/extract/attribution/quotations.ts
var pieceAt = (scene, chunk) => {
  const { first, last } = scene.chunks[chunk];
  return pieceOf(scene, first, last + 1);
};
function quotationBefore(scene, chunk) {
  let at = chunk - 1;
  if (isComma2(scene, at) || isDash2(scene, at) || kindAt(scene, at) === "adverb") at--;
  if (kindAt(scene, at) === "conjunction" && kindAt(scene, at - 1) === "quotation") at--;
  return quotationAt(scene, at) === null ? -1 : at;
}
function wholeBefore(scene, quotation) {
  const first = scene.tokens[scene.chunks[quotation].first].text;
  const isLower = /^\p{Ll}/u.test(first) && isComma2(scene, quotation - 1);
  const before4 = scene.chunks[quotation - 1];
  const isArticle = before4 !== void 0 && scene.tokens[before4.last].tag === "determiner";
  const runsOn = isLower || isArticle || LINKED.has(before4?.kind ?? "");
  return runsOn ? pieceOf(scene, scene.chunks[partStart(scene, quotation)].first, scene.chunks[quotation].last + 1) : pieceAt(scene, quotation);
}
var LINKED = /* @__PURE__ */ new Set(["vg", "np", "preposition", "adjective", "subordinator"]);
function secondPart(scene, cue, from2) {
  for (let at = from2; at < scene.chunks.length && at < from2 + 10; at++) {
    if (quotationAt(scene, at) !== null)
      return isComma2(scene, at - 1) || [":", "that"].includes(wordAt2(scene, at - 1)) ? pieceAt(scene, at) : null;
    if (at > from2 && scene.cueAt.has(at)) return null;
    if (isStop(scene, at) || isTensed(scene, at)) return null;
    if (scene.chunks[at].group && !scene.chunks[at].group.finite && scene.cueAt.has(at) && at !== cue.chunk)
      return null;
  }
  return null;
}
function quotedSource(scene, cue) {
  if (cue.entry.lemma !== "quote") return null;
  if (cue.group?.passive) return subjectOf2(scene, cue.chunk);
  const isObject3 = kindAt(scene, cue.after) === "np";
  return isObject3 ? { first: cue.after, last: phraseEnd(scene, cue.after, true) } : null;
}
var pieces = (...list2) => list2.filter((piece) => piece !== null);
function draftOf(scene, cue, source, content2) {
  const span2 = source && spanOfRange(scene, source);
  return {
    source: span2,
    also: span2 ? relativeOf(scene, cue) : [],
    cue: [cueSpan(scene, cue)],
    content: content2,
    addressee: null,
    certainty: "sure",
    frame: "quote"
  };
}
var takesQuotation = (cue) => cue.kind === "verb" && cue.entry.frames.has("quote");
var quotationThenCue = {
  name: "quotation-then-cue",
  find(scene, cue) {
    if (!takesQuotation(cue) || !cue.group) return null;
    const direct = quotationBefore(scene, cue.chunk);
    const quoted = quotedSource(scene, cue);
    if (direct >= 0 && quoted && cue.group.passive)
      return draftOf(scene, cue, quoted, pieces(wholeBefore(scene, direct)));
    if (direct >= 0 && !(cue.group.passive && cue.entry.frames.has("np"))) {
      const source2 = cue.group.passive ? agentOf(scene, cue.after) : invertedSource(scene, cue);
      if (!source2 && !cue.group.passive && cue.group.tense !== "past") return null;
      return draftOf(
        scene,
        cue,
        source2,
        pieces(wholeBefore(scene, direct), secondPart(scene, cue, source2 ? source2.last + 1 : cue.after))
      );
    }
    if (!cue.group.finite) return null;
    const subject2 = subjectOf2(scene, cue.chunk);
    if (!subject2 || subject2.last > cue.chunk) return null;
    const before4 = quotationBefore(scene, subject2.first);
    if (before4 < 0 || kindAt(scene, cue.chunk - 1) === "wh") return null;
    const source = quoted ?? fullSubject(scene, subject2, cue.chunk);
    return draftOf(scene, cue, source, pieces(wholeBefore(scene, before4), secondPart(scene, cue, cue.after)));
  }
};
var endsQuotation = (scene, at) => isStop(scene, at) || ["punctuation", "conjunction", "preposition", "subordinator", "quotation", "np", "other"].includes(
  kindAt(scene, at)
) || isParenthetical(scene, at);
var cueThenQuotation = {
  name: "cue-then-quotation",
  find(scene, cue) {
    if (!takesQuotation(cue) || !cue.group) return null;
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      let q = at;
      if (wordAt2(scene, q) === "," || wordAt2(scene, q) === ":") q++;
      if (wordAt2(scene, q) === "that" || wordAt2(scene, q) === "as") q++;
      if (wordAt2(scene, q) === "," || wordAt2(scene, q) === ":") q++;
      if (quotationAt(scene, q) === null || !endsQuotation(scene, q + 1)) continue;
      const subject2 = subjectOf2(scene, cue.chunk) ?? invertedSource(scene, cue);
      const source = quotedSource(scene, cue) ?? (subject2 && fullSubject(scene, subject2, cue.chunk));
      return { ...draftOf(scene, cue, source, pieces(pieceAt(scene, q))), addressee };
    }
    return afterInverted(scene, cue);
  }
};
function afterInverted(scene, cue) {
  const source = invertedSource(scene, cue);
  if (!source || wordAt2(scene, source.last + 1) !== ":" && !isComma2(scene, source.last + 1)) return null;
  if (quotationAt(scene, source.last + 2) === null || subjectOf2(scene, cue.chunk)) return null;
  return draftOf(scene, cue, source, pieces(pieceAt(scene, source.last + 2)));
}

// src/extract/attribution/finders.ts
var FINDERS = [
  quotationThenCue,
  cueThenQuotation,
  asCue,
  relativeGap,
  thatClause,
  question,
  bareClause,
  contentThenCue,
  infinitive,
  gerund,
  directObject,
  prepositional,
  passive,
  accordingTo,
  nounContent,
  adjectiveContent
];

// src/extract/attribution/issuer.ts
var GIVES = /* @__PURE__ */ new Set(["by", "from", "of"]);
function textNamed(scene, source) {
  const chunk = scene.chunks.find(({ first, kind }) => kind === "np" && scene.tokens[first].start === source.start);
  if (!chunk) return null;
  const { lemma, tag } = scene.tokens[chunk.head];
  return tag === "noun" && scene.language.lexicon("speech-adjunct").has(lemma) ? lemma : null;
}
var spanOf3 = (sentence, chunk) => {
  const { first, last } = sentence.chunks[chunk];
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end };
};
function giver2(sentence, at) {
  const link = sentence.chunks[at + 1];
  if (!link || !GIVES.has(sentence.tokens[link.first].lower) || sentence.chunks[at + 2]?.kind !== "np") return null;
  return spanOf3(sentence, at + 2);
}
var chunkOf = (sentence, lemma, until) => sentence.chunks.findIndex(
  ({ kind, head }) => kind === "np" && sentence.tokens[head].lemma === lemma && sentence.tokens[head].start < until
);
var REACH2 = 12;
function issuerOf(scene, source, found3) {
  const lemma = textNamed(scene, source);
  if (!lemma) return null;
  const here = scene.chunks.findIndex(({ first }) => scene.tokens[first].start === source.start);
  const given = giver2(scene.sentence, here);
  if (given) return { speaker: given };
  for (let back = 1, number = scene.number - 1; back <= REACH2 && number >= 0; back++, number--) {
    const sentence = scene.annotated.sentences[number];
    if (sentence.quotation !== null) continue;
    const at = chunkOf(sentence, lemma, source.start);
    if (at < 0) continue;
    const named3 = giver2(sentence, at);
    if (named3) return { speaker: named3 };
    let speech = found3.length - 1;
    while (speech >= 0 && found3[speech].sentence > number) speech--;
    while (speech >= 0 && found3[speech].sentence === number && found3[speech].within !== null) speech--;
    if (found3[speech]?.sentence !== number || found3[speech].source.length === 0) speech = -1;
    if (speech >= 0 && !(found3[speech].speaker === null && found3[speech].continues === null))
      return { continues: speech };
    const subject2 = sentence.clauses.find((clause) => clause.subject && clause.marker === null)?.subject;
    return subject2 ? { speaker: spanOf3(sentence, subject2.head) } : null;
  }
  return null;
}

// src/extract/attribution/left-over.ts
function draftOf2(scene, chunk, source, cue) {
  const piece = pieceOf(scene, scene.chunks[chunk].first, scene.chunks[chunk].last + 1);
  return piece && { source, also: [], cue, content: [piece], addressee: null, certainty: "sure", frame: "quote" };
}
var spanAt2 = (scene, chunk) => spanOfRange(scene, { first: chunk, last: chunk });
var afterColon = {
  name: "after-colon",
  find(scene, chunk) {
    if (wordAt2(scene, chunk - 1) !== ":") return null;
    const verb = scene.clauses.find((clause) => clause.verb < chunk && clause.group.finite && clause.marker === null);
    const subject2 = verb ? subjectOf2(scene, verb.verb) : kindAt(scene, 0) === "np" ? { first: 0, last: phraseEnd(scene, 0, true) } : null;
    if (!subject2) return null;
    const range = verb ? fullSubject(scene, subject2, verb.verb) : subject2;
    return draftOf2(scene, chunk, spanOfRange(scene, range), [
      verb ? spanAt2(scene, verb.verb) : spanAt2(scene, chunk - 1)
    ]);
  }
};
var beforeDash = {
  name: "before-dash",
  find(scene, chunk) {
    let at = chunk + 1;
    if (isComma2(scene, at)) at++;
    if (!isDash2(scene, at) || kindAt(scene, at + 1) !== "np") return null;
    const last = phraseEnd(scene, at + 1, true);
    if (isTensed(scene, last + 1) || !scene.tokens.slice(scene.chunks[at + 1].first, scene.chunks[last].last + 1).some((token2) => token2.tag === "name"))
      return null;
    return draftOf2(scene, chunk, spanOfRange(scene, { first: at + 1, last }), [spanAt2(scene, at)]);
  }
};
var besideClause = {
  name: "beside-clause",
  find(scene, chunk) {
    if (quotationAt(scene, chunk) === null) return null;
    const before4 = scene.clauses.find((clause) => clause.verb < chunk && clause.group.finite && clause.marker === null);
    const verb = before4 ?? scene.clauses.find((clause) => clause.verb > chunk && clause.group.finite && clause.marker === null);
    const subject2 = verb && subjectOf2(scene, verb.verb);
    if (!verb || !subject2 || subject2.first <= chunk && chunk <= subject2.last) return null;
    if (!isComma2(scene, chunk - 1) && !isStop(scene, chunk - 1) && chunk > 0) return null;
    const draft = draftOf2(scene, chunk, spanOfRange(scene, fullSubject(scene, subject2, verb.verb)), [
      spanAt2(scene, verb.verb)
    ]);
    return draft && { ...draft, certainty: "doubtful" };
  }
};
var LEFT_OVER_FINDERS = [afterColon, beforeDash, besideClause];

// src/extract/attribution/turns.ts
var LONGEST_NAME = 6;
var CAPITALS = /^[\p{Lu}.'’-]+$/u;
function colonAfterName({ tokens }) {
  const at = tokens.findIndex(({ text: text3 }, i) => text3 === ":" || i > LONGEST_NAME);
  if (at <= 0 || tokens[at].text !== ":") return -1;
  const name = tokens.slice(0, at);
  const isName3 = name.every(({ text: text3 }) => CAPITALS.test(text3)) && name.some(({ text: text3 }) => text3.length > 2);
  return isName3 ? at : -1;
}
function findTurns({ sentences, paragraphs }) {
  const turns = /* @__PURE__ */ new Map();
  let last = -1;
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.quotation !== null || sentence.paragraph === last) continue;
    last = sentence.paragraph;
    const colon2 = colonAfterName(sentence);
    const { tokens } = sentence;
    const first = tokens[colon2 + 1];
    if (colon2 < 0 || !first) continue;
    turns.set(sentence.paragraph, {
      speaker: { start: tokens[0].start, end: tokens[colon2 - 1].end },
      mark: { start: tokens[colon2].start, end: tokens[colon2].end },
      content: { start: first.start, end: paragraphs[sentence.paragraph].end },
      sentence: number
    });
  }
  return turns.size > 1 ? turns : /* @__PURE__ */ new Map();
}

// src/extract/attribution.ts
var modeOf = (draft) => {
  if (draft.content.every((piece) => piece.mode === "direct")) return "direct";
  return draft.content.some((piece) => piece.mode !== "indirect") ? "mixed" : "indirect";
};
var NOBODY = /* @__PURE__ */ new Set(["no", "neither", "nobody", "none"]);
var isNobody = (scene, source) => source !== null && NOBODY.has(scene.tokens.find((token2) => token2.start === source.start)?.lower ?? "");
function isUnspoken(scene, { group, chunk }) {
  if (!group) return false;
  const phases = scene.language.lexicon("phase-verb");
  if (group.tense === "infinitive")
    return ![1, 2].some((back) => phases.has(scene.chunks[chunk - back]?.group?.lemma ?? ""));
  return group.modal !== null && group.modal !== "can" && group.modal !== "do";
}
function outerOf(found3, scene, cue) {
  if (!cue) return null;
  for (let i = found3.list.length - 1; i >= 0 && found3.list[i].sentence === scene.number; i--)
    if (found3.list[i].content.some((span2) => contains(span2, cue))) return i;
  return null;
}
var RETELLS = /* @__PURE__ */ new Set(["that", "bare", "quote", "question", "after", "before"]);
function isNew(found3, draft, within2, voiced) {
  const quotations = draft.content.flatMap((piece) => piece.mode === "direct" ? piece.quotations : []);
  if (quotations.length > 0 && quotations.every((quotation) => found3.owner.has(quotation))) return false;
  return within2 === null || voiced && RETELLS.has(draft.frame);
}
function keep(found3, scene, draft, { rule, cue }) {
  const within2 = outerOf(found3, scene, draft.cue[0]);
  const voiced = (cue?.entry.voiced ?? true) && !(cue && isUnspoken(scene, cue));
  if (!isNew(found3, draft, within2, voiced)) return;
  const content2 = draft.content.map((piece) => piece.span);
  scene.contents.push(...content2);
  const key = content2.map((span2) => `${span2.start}-${span2.end}`).join();
  if (found3.contents.has(key)) return;
  found3.contents.add(key);
  for (const piece of draft.content)
    for (const quotation of piece.quotations)
      if (!found3.owner.has(quotation)) found3.owner.set(quotation, found3.list.length);
  const issuer = draft.source && issuerOf(scene, draft.source, found3.list);
  found3.list.push({
    source: draft.source ? [draft.source, ...draft.also] : [],
    cue: draft.cue,
    content: content2,
    speaker: issuer ? "speaker" in issuer ? issuer.speaker : null : draft.source,
    continues: issuer && "continues" in issuer ? issuer.continues : null,
    cueLemma: cue?.entry.lemma ?? "",
    act: cue?.entry.act ?? null,
    voiced,
    negated: cue?.group?.negated === true || isNobody(scene, draft.source),
    mode: modeOf(draft),
    addressee: draft.addressee,
    within: within2,
    sentence: scene.number,
    rule: `${rule}/${draft.frame}`,
    certainty: draft.certainty
  });
}
function nest(found3, scene) {
  const last = found3.list.length - 1;
  const outer = found3.list[last];
  if (!outer?.rule.startsWith("according-to")) return;
  for (let i = last - 1; i >= 0 && found3.list[i].sentence === scene.number; i--) {
    const inner = found3.list[i];
    const cue = inner.cue[0];
    if (inner.within === null && cue && outer.content.some((span2) => contains(span2, cue))) inner.within = last;
  }
}
function findByCue(found3, scene) {
  for (const cue of scene.cues) {
    for (const finder of FINDERS) {
      const draft = finder.find(scene, cue);
      if (!draft) continue;
      keep(found3, scene, draft, { rule: finder.name, cue });
      if (cue.kind === "phrase") nest(found3, scene);
      break;
    }
  }
}
function findLeftOver(found3, scene) {
  for (const [chunk, { kind }] of scene.chunks.entries()) {
    if (kind !== "quotation") continue;
    const quotation = quotationAt(scene, chunk);
    if (quotation === null || found3.owner.has(quotation)) continue;
    if (goOn(found3, scene, chunk, quotation)) continue;
    for (const finder of LEFT_OVER_FINDERS) {
      const draft = finder.find(scene, chunk);
      if (!draft) continue;
      keep(found3, scene, draft, { rule: finder.name, cue: null });
      break;
    }
  }
}
function isAlone(scene, chunk) {
  if (!scene.tokens.some((token2) => token2.tag !== "punctuation" && token2.tag !== "quote")) return true;
  let at = chunk - 1;
  while (at >= 0 && ["conjunction", "subordinator", "punctuation"].includes(scene.chunks[at].kind)) at--;
  return at >= 0 && at < chunk - 1 && scene.chunks[at].kind === "quotation";
}
function goOn(found3, scene, chunk, quotation) {
  if (!isAlone(scene, chunk)) return false;
  const piece = pieceOf(scene, scene.chunks[chunk].first, scene.chunks[chunk].last + 1);
  const last = found3.list.findLastIndex((one) => one.within === null && (one.voiced || one.mode === "direct"));
  if (!piece || last < 0) return false;
  const earlier = found3.list[last];
  const { sentences } = scene.annotated;
  const before4 = sentences[earlier.sentence];
  if (scene.sentence.paragraph - before4.paragraph > 1) return false;
  const broken2 = earlier.mode === "direct" && earlier.rule.startsWith("quotation-then-cue") && earlier.content.length === 1;
  const adjacent = before4.paragraph === scene.sentence.paragraph && before4.end <= scene.sentence.start && scene.sentence.start - before4.end < 4;
  found3.owner.set(quotation, last);
  if (broken2 && adjacent) {
    found3.list[last] = { ...earlier, content: [...earlier.content, piece.span] };
    return true;
  }
  found3.owner.set(quotation, found3.list.length);
  found3.list.push({
    ...earlier,
    cue: [],
    content: [piece.span],
    speaker: null,
    continues: earlier.continues ?? last,
    mode: "direct",
    addressee: null,
    negated: false,
    act: null,
    within: null,
    sentence: scene.number,
    rule: "goes-on/quote",
    certainty: "sure"
  });
  return true;
}
var spoken = ({ speaker, mark, content: content2, sentence }) => ({
  source: [speaker],
  cue: [mark],
  content: [content2],
  speaker,
  continues: null,
  cueLemma: "",
  act: null,
  voiced: true,
  negated: false,
  mode: "direct",
  addressee: null,
  within: null,
  sentence,
  rule: "turn/quote",
  certainty: "sure"
});
function findAttributions(annotated, language) {
  const found3 = { list: [], owner: /* @__PURE__ */ new Map(), contents: /* @__PURE__ */ new Set() };
  const quotations = new Map(annotated.quotations.map((quotation, i) => [quotation.outer.start, i]));
  const turns = findTurns(annotated);
  for (const [number, { quotation, paragraph }] of annotated.sentences.entries()) {
    if (quotation !== null) continue;
    const turn = turns.get(paragraph);
    if (turn?.sentence === number) found3.list.push(spoken(turn));
    if (turn) continue;
    const scene = sceneOf(annotated, number, quotations, language);
    if (!scene) continue;
    findByCue(found3, scene);
    findLeftOver(found3, scene);
  }
  return found3.list;
}

// src/extract/meetings/lookup.ts
var lookups = /* @__PURE__ */ new WeakMap();
function lookupOf(sentence) {
  const known4 = lookups.get(sentence);
  if (known4) return known4;
  const length = sentence.chunks.length + 1;
  const clauses = [];
  const subjects = new Uint8Array(length);
  for (const clause of sentence.clauses) {
    clauses[clause.verb] = clause;
    const { subject: subject2, verb } = clause;
    if (!subject2 || verb <= subject2.last) continue;
    for (let at = subject2.first; at <= subject2.last; at++)
      subjects[at] = at === subject2.first || subjects[at] === 1 ? 1 : 2;
  }
  const made = { clauses, subjects, reach: new Int16Array(length).fill(-2) };
  lookups.set(sentence, made);
  return made;
}
var clauseOfVerb = (sentence, chunk) => lookupOf(sentence).clauses[chunk];
var opensSubject = (sentence, chunk) => lookupOf(sentence).subjects[chunk] === 1;
var isInSubject = (sentence, chunk) => (lookupOf(sentence).subjects[chunk] ?? 0) > 0;

// src/extract/meetings/phrases.ts
var spanOfChunks = (sentence, { first, last }) => ({
  start: sentence.tokens[sentence.chunks[first].first].start,
  end: sentence.tokens[sentence.chunks[last].last].end
});
var wordAt3 = (sentence, chunk) => {
  const found3 = sentence.chunks[chunk];
  return found3 ? sentence.tokens[found3.first].lower : "";
};
var kindAt2 = (sentence, chunk) => sentence.chunks[chunk]?.kind ?? null;
var opensClause = isInSubject;
var isAbbreviated = (sentence, stop2) => wordAt3(sentence, stop2) === "." && kindAt2(sentence, stop2 - 1) === "np" && kindAt2(sentence, stop2 + 1) === "np";
function wholePhrase(sentence, { first, last }) {
  let from2 = first;
  for (; ; ) {
    if (isAbbreviated(sentence, from2 - 1)) from2 -= 2;
    else if (wordAt3(sentence, from2 - 1) === "," && /^(?:jr|sr)$/.test(wordAt3(sentence, from2)) && kindAt2(sentence, from2 - 2) === "np")
      from2 -= 2;
    else if (from2 < first && wordAt3(sentence, from2 - 1) === "and" && kindAt2(sentence, from2 - 2) === "np") from2 -= 2;
    else return { first: from2, last };
  }
}
var before3 = (sentence, chunk) => kindAt2(sentence, chunk - 1) === "other" && /^["“‘'«]$/.test(wordAt3(sentence, chunk - 1)) ? chunk - 2 : chunk - 1;
var prepositionBefore = (sentence, chunk) => {
  const at = before3(sentence, chunk);
  return kindAt2(sentence, at) === "preposition" ? wordAt3(sentence, at) : null;
};
function phraseFrom(sentence, first) {
  let last = first;
  for (; ; ) {
    if (isAbbreviated(sentence, last + 1)) {
      last += 2;
      continue;
    }
    const next = kindAt2(sentence, last + 1);
    if (isAsWellAs(sentence, last + 1)) {
      last += 4;
      continue;
    }
    const isAnd2 = next === "conjunction" && wordAt3(sentence, last + 1) === "and";
    if (isAnd2 && kindAt2(sentence, last + 2) === "np" && !startsClause2(sentence, last + 2, first)) last += 2;
    else if (next === "punctuation" && wordAt3(sentence, last + 1) === "," && isListed2(sentence, last + 1)) {
      last += kindAt2(sentence, last + 2) === "np" ? 2 : 3;
    } else return { first, last };
  }
}
var isAsWellAs = (sentence, at) => wordAt3(sentence, at) === "as" && wordAt3(sentence, at + 1) === "well" && wordAt3(sentence, at + 2) === "as" && kindAt2(sentence, at + 3) === "np";
var startsClause2 = (sentence, chunk, first) => opensClause(sentence, chunk) && !opensClause(sentence, first);
function isListed2(sentence, chunk) {
  if (kindAt2(sentence, chunk + 1) === "conjunction")
    return wordAt3(sentence, chunk + 1) === "and" && kindAt2(sentence, chunk + 2) === "np" && !opensClause(sentence, chunk + 2);
  for (let i = chunk + 1; i < chunk + 14; i += 2) {
    if (kindAt2(sentence, i) !== "np") return false;
    const next = wordAt3(sentence, i + 1);
    if (next === "and") return kindAt2(sentence, i + 2) === "np" && !opensClause(sentence, i + 2);
    if (next !== ",") return false;
    if (wordAt3(sentence, i + 2) === "and") return kindAt2(sentence, i + 3) === "np" && !opensClause(sentence, i + 3);
  }
  return false;
}
var TOPIC = /* @__PURE__ */ new Set([
  "on",
  "about",
  "over",
  "regarding",
  "concerning",
  "into",
  "against",
  "for",
  "toward",
  "towards",
  "as"
]);
var OTHER_TIME = /* @__PURE__ */ new Set(["before", "after", "since", "following", "until", "despite", "ahead"]);
function adjunctsIn(sentence, { first, last }, isTime4) {
  const found3 = [];
  let nested = false;
  for (let at = first; at <= last && at < sentence.chunks.length; at++) {
    const chunk = sentence.chunks[at];
    if (chunk.kind === "subordinator") break;
    if (chunk.kind === "vg" && (chunk.group.tense === "infinitive" || chunk.group.tense === "gerund" && kindAt2(sentence, at - 1) === "preposition"))
      nested = true;
    if (chunk.kind !== "np") continue;
    const preposition = at > first ? prepositionBefore(sentence, at) : null;
    const phrase = phraseFrom(sentence, at);
    if (preposition !== null && OTHER_TIME.has(preposition) && !isTime4(spanOfChunks(sentence, phrase))) break;
    found3.push({ ...phrase, preposition, nested });
    if (preposition !== null && TOPIC.has(preposition) && !isTime4(spanOfChunks(sentence, phrase))) nested = true;
    at = phrase.last;
  }
  return found3;
}
var ABOUT = /* @__PURE__ */ new Set(["on", "about", "over", "regarding", "concerning"]);
function topicOf(sentence, adjuncts, isTime4) {
  const topic = adjuncts.find(
    ({ preposition, nested }, i) => preposition !== null && ABOUT.has(preposition) && !isTime4(spanOfChunks(sentence, adjuncts[i])) || nested && preposition === null
  );
  return topic ? { start: spanOfChunks(sentence, topic).start, end: spanOfChunks(sentence, adjuncts.at(-1)).end } : null;
}
var clauseAt2 = (sentence, chunk) => {
  for (const clause of sentence.clauses) if (clause.first <= chunk && chunk <= clause.last) return clause;
  return null;
};

// src/extract/meetings/when.ts
var LONGEST_TIME = 30;
function timesIn({ times }, { start, end }) {
  let low = 0;
  for (let high = times.length; low < high; ) {
    const middle = low + high >> 1;
    if (times[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found3 = [];
  for (let i = low; i < times.length && times[i].end <= end; i++) found3.push(times[i]);
  return found3;
}
function isTimePhrase(reading, { start, end }) {
  const { text: text3 } = reading.annotated.report;
  return timesIn(reading, { start: start - LONGEST_TIME, end: end + LONGEST_TIME }).some((time) => {
    if (time.start >= end || time.end <= start) return false;
    if (Math.min(time.end, end) - Math.max(time.start, start) >= (end - start) * 0.6) return true;
    return time.end >= end && !NAMED.test(text3.slice(start, time.start));
  });
}
var NAMED = /\p{Lu}/u;
function whenOf(time, text3) {
  const { date } = time;
  if (date === null) return null;
  const words2 = { start: time.start, end: time.end };
  const [first, last] = date.split("/");
  if (last !== void 0 && /\d/.test(text3.slice(time.start, time.end))) return { start: first, end: last, words: words2 };
  return { start: date, end: openDays(date) === 1 ? date : null, words: words2 };
}
var DAYS2 = /^P(\d+)D$/;
var daysOf = (time) => Number(DAYS2.exec(time.value)?.[1] ?? 0);
function stretch(when, days, isEnd) {
  if (days < 2 || openDays(when.start) !== 1 || (when.end ?? when.start) !== when.start) return when;
  const day = dayNumber(earliest(when.start));
  return isEnd ? { ...when, start: dayOf(day - days + 1), end: dayOf(day) } : { ...when, start: dayOf(day), end: dayOf(day + days - 1) };
}
function isLater(when, published2) {
  if (!when || !published2) return null;
  if (earliest(when.start) > latest2(published2)) return true;
  return latest2(when.end ?? when.start) < earliest(published2) ? false : null;
}

// src/extract/meetings/nouns.ts
var isNever = (language, tokens, at) => {
  const never = language.lexicon("meeting-never");
  const word = singular(tokens[at].lower);
  const [one, two4] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  return never.has(`${one} ${word}`) || never.has(`${two4} ${one} ${word}`);
};
var plural = (word) => word.endsWith("y") ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
var nouns = perLanguage((language) => {
  const words2 = new Map(
    [...language.lexicon("meeting-noun")].flatMap(
      ([word, entry]) => [
        [word, entry],
        [plural(word), entry]
      ]
    )
  );
  const letters = new Uint8Array(128);
  for (const word of words2.keys()) letters[word.charCodeAt(0) & 127] = 1;
  return { words: words2, letters, units: language.lexicon("meeting-unit") };
});
function endsPhrase2(reading, sentence, token2, last) {
  const { tokens } = sentence;
  if (token2 === last) return true;
  if (token2 === last - 1 && reading.language.lexicon("meeting-lead").get(tokens[last].lower)?.["effect"] === "planned")
    return true;
  const next = tokens[token2 + 1];
  return timesIn(reading, { start: next.start, end: tokens[last].end }).some((time) => time.start === next.start);
}
function isSplitName(sentence, at) {
  const { chunks, tokens } = sentence;
  const before4 = chunks[at - 2];
  if (wordAt3(sentence, at - 1) !== "," || before4?.kind !== "np" || before4.first === before4.last) return false;
  return tokens[chunks[at].first].tag === "name" && tokens[before4.last].tag === "name" && tokens[before4.first].tag !== "name";
}
function findNouns(reading, sentence) {
  const { words: words2, letters, units } = nouns(reading.language);
  const { tokens, chunks } = sentence;
  const found3 = [];
  for (let token2 = tokens.length - 1; token2 >= 0; token2--) {
    const { tag, lower } = tokens[token2];
    if (tag !== "noun" && tag !== "name" || letters[lower.charCodeAt(0) & 127] === 0) continue;
    const short = words2.get(lower);
    if (!short) continue;
    const entry = words2.get(`${tokens[token2 - 1]?.lower} ${lower}`) ?? short;
    if (entry["needs"] === "never") continue;
    const at = chunks.findIndex((chunk2) => chunk2.first <= token2 && token2 <= chunk2.last);
    const chunk = chunks[at];
    const isLater2 = found3.at(-1)?.last === at;
    if (chunk.kind !== "np" || isLater2 || units.has(entry.word) && countsNext(sentence, at, words2)) continue;
    if (endsPhrase2(reading, sentence, token2, chunk.last) && !isNever(reading.language, tokens, token2))
      found3.push(asNoun2(sentence, { at, token: token2, entry }, units));
  }
  return found3.reverse();
}
function countsNext(sentence, at, words2) {
  const next = sentence.chunks[at + 2];
  return wordAt3(sentence, at + 1) === "of" && next?.kind === "np" && words2.has(sentence.tokens[next.head].lower);
}
function asNoun2(sentence, { at, token: token2, entry }, units) {
  if (wordAt3(sentence, at - 1) === "of" && kindAt2(sentence, at - 2) === "np") {
    const unit = singular(sentence.tokens[sentence.chunks[at - 2].head].lower);
    if (units.has(unit)) return { first: at - 2, last: at, entry, token: token2, unit };
  }
  return { first: isSplitName(sentence, at) ? at - 2 : at, last: at, entry, token: token2, unit: null };
}

// src/extract/meetings/reach.ts
var ENDS2 = /* @__PURE__ */ new Set(["subordinator", "wh", "quotation"]);
var NEAR = /* @__PURE__ */ new Set(["in", "at", "on", "between"]);
function goesOn2(sentence, comma) {
  const next = sentence.chunks[comma + 1];
  if (!next) return false;
  if (next.kind === "vg")
    return next.group.finite ? next.first === next.last && isLoneParticiple(sentence, comma + 1) : next.group.tense === "participle";
  if (next.kind === "adverb" && TIME.test(wordAt3(sentence, comma + 1))) return true;
  const at = next.kind === "adverb" ? comma + 2 : comma + 1;
  return kindAt2(sentence, at) === "preposition" && NEAR.has(wordAt3(sentence, at));
}
function opensClause2(sentence, at) {
  const next = kindAt2(sentence, at + 1);
  if (next === "vg" || next === "adverb") return true;
  return next === "np" && isInSubject(sentence, at + 1);
}
function isPassedThrough(sentence, at) {
  const { group: own, first, last } = sentence.chunks[at];
  const group = clauseOfVerb(sentence, at)?.group ?? own;
  if (group.finite)
    return first === last && (isParticiple(sentence, at) || wordAt3(sentence, at - 1) === "," && isLoneParticiple(sentence, at));
  if (group.tense !== "infinitive") return true;
  const before4 = kindAt2(sentence, at - 1);
  return before4 === "adjective" || before4 === "vg" || before4 === "adverb";
}
function isLoneParticiple(sentence, at) {
  const { form } = sentence.tokens[sentence.chunks[at].head];
  if (form !== "ed" && form !== "participle") return false;
  const clause = clauseOfVerb(sentence, at);
  if (clause?.subject === null || clause?.group.finite === false) return true;
  return kindAt2(sentence, at + 1) === "preposition" && sentence.clauses.some(({ verb, group, subject: subject2 }) => verb !== at && group.finite && subject2 !== null);
}
function isParticiple(sentence, at) {
  const form = sentence.tokens[sentence.chunks[at].head].form;
  if (form !== "ed" && form !== "participle" || kindAt2(sentence, at - 1) !== "np") return false;
  const clause = clauseOfVerb(sentence, at);
  return clause !== void 0 && (clause.subject === null || clause.subject.last < at - 1 || isTimeNoun(sentence, at - 1)) && sentence.clauses.some(({ verb, group }) => verb < at && group.finite);
}
var TIME = /^(?:week|weekend|month|year|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/;
var isTimeNoun = (sentence, at) => TIME.test(sentence.tokens[sentence.chunks[at].head].lower);
var isSubject = (sentence, at) => opensSubject(sentence, at) && !isTimeNoun(sentence, at);
function reachFrom(sentence, from2) {
  const { reach: reach2 } = lookupOf(sentence);
  if (reach2[from2] === -2) reach2[from2] = measureReach(sentence, from2);
  return reach2[from2] ?? from2 - 1;
}
function measureReach(sentence, from2) {
  for (let at = from2; at < sentence.chunks.length; at++) {
    const { kind } = sentence.chunks[at];
    const word = wordAt3(sentence, at);
    if (ENDS2.has(kind)) return at - 1;
    if (kind === "np" && kindAt2(sentence, at - 1) === "np" && isSubject(sentence, at)) return at - 1;
    if (kind === "vg" && !isPassedThrough(sentence, at)) return at - 1;
    if (kind === "conjunction" && opensClause2(sentence, at)) return at - 1;
    if (word === "." && kindAt2(sentence, at - 1) === "np" && kindAt2(sentence, at + 1) === "np") continue;
    if (kind === "punctuation" && word !== "(" && word !== ")" && !(word === "," && goesOn2(sentence, at)) && !(word === "," && isInList(sentence, at)))
      return at - 1;
  }
  return sentence.chunks.length - 1;
}
function isInList(sentence, comma) {
  if (kindAt2(sentence, comma - 1) !== "np") return false;
  const next = kindAt2(sentence, comma + 1) === "conjunction" ? comma + 2 : comma + 1;
  return kindAt2(sentence, next) === "np" && !isInSubject(sentence, next);
}
function frontOf(sentence, clause) {
  const last = (clause.subject?.first ?? clause.verb) - 1;
  if (clause.marker !== null) return clause.marker < last ? { first: clause.marker + 1, last } : null;
  for (let at = last; at >= 0; at--) {
    const chunk = sentence.chunks[at];
    const word = wordAt3(sentence, at);
    const isLink = chunk.kind === "conjunction" && (word !== "and" || kindAt2(sentence, at + 1) !== "np");
    if (isLink) return at < last ? { first: at + 1, last } : null;
    if (ENDS2.has(chunk.kind) || chunk.kind === "vg" && chunk.group.finite && at > 0 || word === ";" || word === ":")
      return null;
  }
  return last >= 0 ? { first: 0, last } : null;
}
var LINKS = /* @__PURE__ */ new Set([...ENDS2, "conjunction"]);
function mainAfter(sentence, { verb, group }) {
  const { chunks, tokens } = sentence;
  const { first, last, head } = chunks[verb];
  if (first !== last || group.negated || tokens[head].form !== "ed") return null;
  const main = sentence.clauses.find((other) => other.verb > verb && other.group.finite);
  if (!main || main.marker !== null || wordAt3(sentence, verb + 1) === "that") return null;
  let commas = 0;
  for (let at = verb + 1; at < main.verb; at++) {
    const { kind } = chunks[at];
    const isPair = wordAt3(sentence, at - 2) === "between" && kindAt2(sentence, at + 1) === "np";
    if (kind === "conjunction" && isPair) continue;
    if (LINKS.has(kind)) return null;
    if (kind === "punctuation") commas++;
  }
  return commas === 0 || wordAt3(sentence, main.verb - 1) === "," ? main : null;
}
function clausesOf(sentence, noun) {
  const relative2 = relativeOf2(sentence, noun);
  const found3 = [...subjectOf3(sentence, noun), ...relative2 ? [relative2] : []];
  const main = found3[0] && noun.first === 0 ? mainAfter(sentence, found3[0]) : null;
  if (main && !found3.includes(main)) return [main, { ...found3[0], subject: null }];
  if (found3.length > 0 || noun.first > 0) return found3;
  const opening2 = sentence.clauses.find(
    ({ group, marker, verb }) => group.finite && (marker === null || wordAt3(sentence, verb - 1) === ",") && !isParticiple(sentence, verb)
  );
  return opening2 && !hasOwnSubject(sentence, opening2, noun) ? [opening2] : [];
}
function relativeOf2(sentence, noun) {
  const end = reachFrom(sentence, noun.last + 1);
  const at = wordAt3(sentence, end + 1) === "," ? end + 2 : end + 1;
  if (end === noun.last || kindAt2(sentence, at) !== "wh" || !/^(?:that|which)$/.test(wordAt3(sentence, at))) return null;
  return sentence.clauses.find(({ marker, group }) => marker === at && group.finite) ?? null;
}
function hasOwnSubject(sentence, { subject: subject2, verb }, noun) {
  if (subject2 === null)
    return wordAt3(sentence, verb - 1) !== "," && kindAt2(sentence, verb - 1) !== "np" && wordAt3(sentence, verb - 1) !== ".";
  if (wordAt3(sentence, subject2.first - 1) === "," && wordAt3(sentence, verb - 1) === ",") return false;
  return subject2.first > reachFrom(sentence, noun.last + 1);
}
var subjectOf3 = (sentence, noun) => sentence.clauses.filter(
  ({ subject: subject2, verb }) => subject2 !== null && subject2.first <= noun.first && noun.first <= subject2.last && verb > noun.last
);

// src/extract/meetings/scene.ts
function sceneOf2(reading, at) {
  const sentence = reading.annotated.sentences[at];
  const times = timesIn(reading, sentence);
  const isTime4 = times.length === 0 ? () => false : (span2) => isTimePhrase(reading, span2);
  return { reading, sentence, at, times, isTime: isTime4, around: /* @__PURE__ */ new Map() };
}
var LONGEST_FRONT = 8;
function aroundOf({ sentence, isTime: isTime4, around }, clause) {
  const known4 = around.get(clause);
  if (known4) return known4;
  const last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb);
  const after = adjunctsIn(sentence, { first: clause.verb + 1, last }, isTime4);
  const front = frontOf(sentence, clause);
  const isShort = front !== null && front.last - front.first < LONGEST_FRONT;
  const before4 = isShort ? adjunctsIn(sentence, { first: Math.max(front.first - 1, 0), last: front.last }, isTime4) : [];
  const made = { after, before: before4, last };
  around.set(clause, made);
  return made;
}

// src/extract/meetings/carriers.ts
function phrasalVerbs(lexicon) {
  const index3 = /* @__PURE__ */ new Map();
  for (const [word, entry] of lexicon) {
    const [first, ...rest] = word.split(" ");
    index3.set(
      first,
      [...index3.get(first) ?? [], { rest, entry }].sort((a, b) => b.rest.length - a.rest.length)
    );
  }
  return index3;
}
function phrasalEntry(sentence, clause, verbs2) {
  const entries2 = verbs2.get(clause.group.lemma);
  if (!entries2) return null;
  const head = sentence.chunks[clause.verb].head;
  return entries2.find(({ rest }) => rest.every((word, i) => sentence.tokens[head + 1 + i]?.lower === word))?.entry ?? null;
}
var carriers = perLanguage((language) => phrasalVerbs(language.lexicon("meeting-carrier")));
function carrierOf(sentence, clause, preposition, language) {
  const lexicon = language.lexicon("meeting-carrier");
  const phrasal = phrasalEntry(sentence, clause, carriers(language));
  if (preposition === null) return phrasal;
  if (phrasal && ` ${phrasal.word} `.includes(` ${preposition} `)) return phrasal;
  return lexicon.get(`${clause.group.lemma} ${preposition}`) ?? (phrasal?.word.includes(" ") ? phrasal : null);
}

// src/extract/meetings/governors.ts
function chainFrom(sentence, clause, leads) {
  let last = clause;
  const isLead2 = ({ kind, first, last: end }) => kind === "np" && first === end && leads.has(sentence.tokens[first].lower);
  for (const next of sentence.clauses) {
    if (next.verb <= last.verb || next.group.tense !== "infinitive") continue;
    const between = sentence.chunks.slice(last.verb + 1, next.verb);
    if (!between.every(
      (chunk) => chunk.kind === "adjective" || chunk.kind === "adverb" || chunk.kind === "other" || isLead2(chunk)
    ))
      break;
    last = next;
  }
  return last;
}
function isOnNoun(sentence, { group, verb }, leads) {
  if (isParticiple(sentence, verb) || group.tense === "participle") return true;
  const before4 = sentence.chunks[verb - 1];
  if (group.tense === "gerund") return before4?.kind === "np";
  return group.tense === "infinitive" && before4 !== void 0 && leads.has(sentence.tokens[before4.last].lower);
}
function governorsOf({ reading, sentence }, noun, reach2) {
  const { language } = reading;
  const leads = language.lexicon("meeting-lead");
  const asSubject = (clause) => {
    const last = chainFrom(sentence, clause, leads);
    const entry = carrierOf(sentence, last, null, language);
    if (entry || last === clause) return { clause: last, role: "subject", entry };
    return { clause, role: "subject", entry: carrierOf(sentence, clause, null, language) };
  };
  const governors = clausesOf(sentence, noun).map(asSubject);
  for (const clause of sentence.clauses) {
    const isReduced3 = clause.verb > noun.last && clause.verb <= reach2 && isOnNoun(sentence, clause, leads);
    if (isReduced3 && !governors.some((other) => other.clause === clause)) governors.push(asSubject(clause));
  }
  const holder2 = sentence.clauses.find(({ verb }) => verb === noun.first - 1) ?? clauseAt2(sentence, noun.first);
  if (!holder2 || holder2.verb >= noun.first) return governors;
  const preposition = prepositionBefore(sentence, noun.first);
  return [
    ...governors,
    {
      clause: holder2,
      role: preposition === null ? "object" : "phrase",
      entry: carrierOf(sentence, holder2, preposition, language)
    }
  ];
}
var UNDONE = /* @__PURE__ */ new Set(["postponed", "cancelled"]);
function byWeight(sentence, governors) {
  if (governors.length < 2) return governors;
  const isHeld = governors.some(({ role, entry }) => role !== "subject" && entry !== null);
  const weight = ({ clause, entry, role }) => {
    if (entry && UNDONE.has(entry["effect"])) return 3;
    const { first, last } = sentence.chunks[clause.verb];
    const isReduced3 = isHeld && first === last && sentence.tokens[first].form === "ed";
    if (role !== "subject" || clause.subject !== null && !isReduced3) return 1;
    return entry?.["effect"] ? 2 : 0;
  };
  return [...governors].sort((a, b) => weight(b) - weight(a));
}
function isPassive({ tokens, chunks }, { group, verb }) {
  const { head, first } = chunks[verb];
  if (group.passive || tokens[head - 1]?.lower === "been") return true;
  return first === head && tokens[head].form === "ed" && tokens[head + 1]?.lower === "by";
}
function subjectOf4(sentence, clause) {
  if (clause.subject) return clause.subject;
  if (clause.group.finite) return abbreviatedBefore(sentence, clause.verb);
  const before4 = sentence.clauses.findLast(
    (other) => other.verb < clause.verb && (other.subject !== null || other.group.finite)
  );
  const object2 = clause.group.tense === "infinitive" && before4 ? objectBetween(sentence, before4.verb, clause.verb) : null;
  if (object2) return object2;
  return before4?.subject ?? sentence.clauses.find((other) => other.verb > clause.verb && other.subject !== null)?.subject ?? null;
}
var abbreviatedBefore = (sentence, verb) => wordAt3(sentence, verb - 1) === "." && kindAt2(sentence, verb - 2) === "np" ? { first: verb - 2, last: verb - 2, head: verb - 2 } : null;
function objectBetween(sentence, verb, infinitive2) {
  const at = infinitive2 - 1;
  if (at <= verb || kindAt2(sentence, at) !== "np" || kindAt2(sentence, verb + 1) !== "np") return null;
  return at === verb + 1 ? { first: at, last: at, head: at } : null;
}
var DURING = /* @__PURE__ */ new Set(["in", "at", "during"]);
function mainVerb2(sentence, chunk) {
  const finite = sentence.clauses.filter(({ group }) => group.finite);
  return finite.findLast(({ verb }) => verb < chunk) ?? finite[0] ?? null;
}
function mainAround({ sentence }, noun) {
  if (!DURING.has(prepositionBefore(sentence, noun.first) ?? "")) return [];
  const main = mainVerb2(sentence, noun.first);
  return main ? [main] : [];
}
function identified({ sentence }, noun) {
  const clause = sentence.clauses.find(({ verb }) => verb === noun.first - 1);
  return clause?.group.lemma === "be" && clause.subject && wordAt3(sentence, clause.subject.first) === "it" ? [clause] : [];
}

// src/extract/meetings/level.ts
var levelWords = perLanguage((language) => {
  const index3 = /* @__PURE__ */ new Map();
  const entries2 = [...language.lexicon("title").values(), ...language.lexicon("meeting-level").values()];
  for (const { word, level } of entries2) {
    if (!level) continue;
    const [first, ...rest] = word.split(" ");
    index3.set(
      first,
      [...index3.get(first) ?? [], { rest, level }].sort((a, b) => b.rest.length - a.rest.length)
    );
  }
  return index3;
});
var fits2 = (word, wanted) => word !== void 0 && (word === wanted || singular(word) === wanted);
function levelsOfWords(words2, language) {
  const index3 = levelWords(language);
  const found3 = [];
  for (let at = 0; at < words2.length; ) {
    const entries2 = index3.get(words2[at]) ?? index3.get(singular(words2[at]));
    const entry = entries2?.find(({ rest }) => rest.every((word, i) => fits2(words2[at + 1 + i], word)));
    if (entry) found3.push(entry.level);
    at += entry ? entry.rest.length + 1 : 1;
  }
  return found3;
}
var levelsIn = ({ language }, { tokens, chunks }, { first, last }) => levelsOfWords(
  tokens.slice(chunks[first].first, chunks[last].last + 1).map((token2) => token2.lower),
  language
);
var RANK = { technical: 0, envoys: 1, ministers: 2, leaders: 3 };
var highest = (levels) => levels.reduce((best2, level) => best2 !== null && RANK[best2] >= RANK[level] ? best2 : level, null);
function levelOfPerson({ actors, language }, id) {
  const titles2 = actors.actor(id).roles.map((role) => role.title.toLowerCase().split(/[\s,]+/));
  return highest(titles2.flatMap((words2) => levelsOfWords(words2, language)));
}
function together2(levels) {
  const top = highest(levels);
  if (top === "leaders" && levels.some((level) => RANK[level] <= RANK.envoys)) return "envoys";
  return top;
}
function levelOf(reading, parts, words2) {
  const byParty = /* @__PURE__ */ new Map();
  for (const [id, part2] of parts) {
    if (part2 !== "party" || reading.actors.actor(id).kind !== "person") continue;
    const level = levelOfPerson(reading, id);
    const party = reading.actors.partyOf(id) ?? id;
    if (level) byParty.set(party, highest([level, byParty.get(party) ?? level]));
  }
  return together2([...byParty.values(), ...words2]);
}

// src/extract/meetings/mood.ts
var POSSIBLE = /* @__PURE__ */ new Set(["could", "may", "might", "should", "must", "can", "ought", "ought-to"]);
function moodOfGroup(sentence, { group, verb }) {
  if (group.negated) return "void";
  if (group.modal === "have-to")
    return sentence.tokens.slice(sentence.chunks[verb].first, sentence.chunks[verb].head).some((token2) => token2.lower === "had") ? "happened" : "floated";
  if (group.modal !== null && POSSIBLE.has(group.modal)) return group.perfect ? "void" : "floated";
  if (group.tense === "future" || group.tense === "conditional") return group.perfect ? "happened" : "arranged";
  if (group.tense === "past" || group.perfect) return "happened";
  return group.progressive ? "happened" : "open";
}
var EFFECT = {
  planned: "arranged",
  floated: "floated",
  refused: "void",
  cancelled: "called-off",
  postponed: "put-off",
  held: "happened"
};
function withEffect(mood, effect) {
  const changed = EFFECT[effect];
  if (!changed) return mood;
  if (mood === "void") return changed === "arranged" || changed === "floated" ? "void" : "floated";
  if (mood === "floated") return changed === "arranged" ? "floated" : changed === "floated" ? "floated" : "void";
  return changed;
}
var isGoing = ({ group }, language) => language.lexicon("motion-verb").has(group.lemma);
function leadOf(sentence, infinitive2, language) {
  const leads = language.lexicon("meeting-lead");
  const lead = sentence.clauses.findLast((clause) => clause.verb < infinitive2.verb) ?? null;
  if (lead && infinitive2.verb - lead.verb < 10 && isGoing(lead, language))
    return { clause: lead, effect: lead.group.progressive ? "planned" : "same" };
  for (let at = infinitive2.verb - 1; at >= 0 && infinitive2.verb - at < 6; at--) {
    const chunk = sentence.chunks[at];
    const head = sentence.tokens[chunk.head];
    const entry = leads.get(head.lemma) ?? leads.get(head.lower) ?? leads.get(sentence.tokens[chunk.last].lower);
    if (entry && (chunk.kind === "adjective" || chunk.kind === "vg" || chunk.kind === "np"))
      return { clause: lead, effect: entry["effect"] };
    if (chunk.kind === "vg" || chunk.kind === "punctuation") return { clause: lead, effect: null };
  }
  return { clause: lead, effect: null };
}
var AFTER = /* @__PURE__ */ new Set(["after", "following", "since", "upon"]);
function tenseAround(sentence, chunk) {
  const finite = sentence.clauses.filter(({ group }) => group.finite);
  const main = finite.findLast(({ verb }) => verb < chunk) ?? finite[0];
  if (!main) return null;
  const mood = moodOfGroup(sentence, { ...main, group: { ...main.group, negated: false } });
  return mood === "happened" || mood === "arranged" ? mood : null;
}
function moodByPreposition(sentence, chunk) {
  const at = before3(sentence, chunk);
  const word = wordAt3(sentence, at);
  if (AFTER.has(word)) return wordAt3(sentence, at - 1) === "only" ? null : "happened";
  if (word === "of" && wordAt3(sentence, at - 1) === "ahead") return "arranged";
  if (word === "before" || word === "until" || word === "pending")
    return tenseAround(sentence, chunk) === "happened" ? null : "arranged";
  return null;
}
var DOUBT = /* @__PURE__ */ new Set(["if", "unless", "whether", "lest", "provided", "should"]);
function isConditional(sentence, clause) {
  if (clause.marker !== null && DOUBT.has(wordAt3(sentence, clause.marker))) return true;
  const from2 = clause.subject?.first ?? clause.verb;
  return DOUBT.has(wordAt3(sentence, from2 - 1));
}
function moodOf(sentence, clause, language, depth = 0) {
  if (isConditional(sentence, clause)) return "void";
  if (clause.group.finite || depth > 3) return moodOfGroup(sentence, clause);
  if (clause.group.negated) return "void";
  if (clause.group.tense === "infinitive") {
    const { clause: lead, effect } = leadOf(sentence, clause, language);
    if (!lead) return effect === null ? "floated" : withEffect("happened", effect);
    const mood = moodOf(sentence, lead, language, depth + 1);
    return withEffect(mood, effect ?? "floated");
  }
  if (clause.group.passive || clause.group.tense === "participle") return "happened";
  const told3 = moodByPreposition(sentence, clause.verb);
  if (told3) return told3;
  const main = sentence.clauses.findLast((other) => other.verb < clause.verb) ?? sentence.clauses.find((other) => other.group.finite);
  return main && main !== clause && kindAt2(sentence, clause.verb - 1) !== null ? moodOf(sentence, main, language, depth + 1) : "happened";
}

// src/extract/meetings/noun-mood.ts
function moodByLead({ reading, sentence }, noun) {
  const lead = sentence.chunks[before3(sentence, noun.first) - 1];
  const head = lead && sentence.tokens[lead.head];
  const leads = reading.language.lexicon("meeting-lead");
  const entry = head && (leads.get(head.lemma) ?? leads.get(head.lower));
  if (!entry || entry["effect"] === "same") return null;
  if (entry["effect"] === "refused" && prepositionBefore(sentence, noun.first) === "of") return "happened";
  return withEffect("happened", entry["effect"]);
}
function moodByGovernor({ reading, sentence }, { clause, role, entry }) {
  const own = moodOf(sentence, clause, reading.language);
  if (entry?.["phase"] === "attend" && own === "void") return null;
  if (entry) {
    const bears = role !== "subject" || clause.group.progressive || !clause.group.finite || isPassive(sentence, clause);
    return bears ? withEffect(own, entry["effect"] ?? "") : own;
  }
  if (role !== "subject" || !clause.group.finite || clause.marker !== null) return null;
  return own === "void" && clause.group.negated && clause.group.tense === "past" ? "happened" : own;
}
function outcomeByGovernor({ reading, sentence }, { clause, entry }) {
  if (!entry) return null;
  const mood = moodOf(sentence, clause, reading.language);
  if (mood !== "happened" && mood !== "open") return null;
  if (entry["outcome"]) return entry["outcome"];
  return entry["subject"] === "party" && clause.group.progressive ? "ongoing" : null;
}
function moodFrom(scene, noun, governors) {
  const { sentence } = scene;
  if (wordAt3(sentence, noun.first) === "no") return { mood: "void", outcome: null };
  let mood = null;
  let outcome = null;
  for (const governor2 of byWeight(sentence, governors)) {
    mood ??= moodByGovernor(scene, governor2);
    outcome ??= outcomeByGovernor(scene, governor2);
  }
  const preposition = mood === null ? prepositionBefore(sentence, noun.first) : null;
  if (preposition === null) return { mood, outcome };
  mood = DURING.has(preposition) ? tenseAround(sentence, noun.first) : moodByPreposition(sentence, noun.first) ?? moodByLead(scene, noun);
  return { mood, outcome };
}
function isBygone({ reading }, mood, when, governors) {
  if (mood !== "arranged" || isLater(when, reading.annotated.report.published.date) !== false) return false;
  return governors.some(
    ({ clause, entry }) => entry?.["effect"] === "planned" && (clause.group.tense === "past" || clause.group.perfect)
  );
}
function ordinalOf({ reading, sentence }, noun) {
  const lexicon = reading.language.lexicon("meeting-order");
  for (let token2 = sentence.chunks[noun.first].first; token2 < noun.token; token2++) {
    const entry = lexicon.get(sentence.tokens[token2].lower);
    if (entry) return { order: entry["order"] ?? "", mood: entry["mood"] || null };
  }
  return null;
}
var DEFINITE3 = /* @__PURE__ */ new Set(["the", "this", "these", "that", "those", "their", "its", "his", "her"]);
var opening = ({ sentence }, noun) => sentence.tokens[sentence.chunks[noun.first].first].lower;
function isDefinite2(scene, noun) {
  const { tokens, chunks } = scene.sentence;
  const { first } = chunks[noun.first];
  if (DEFINITE3.has(opening(scene, noun)) || tokens[noun.token].tag === "name" && first < noun.token) return true;
  for (let at = first; at < noun.token; at++) if (tokens[at].tag === "possessive") return true;
  return false;
}
function orderOf(scene, noun, told3, isBare2) {
  if (told3?.order === "next" || told3?.order === "last") return told3.order;
  const isSaidOfIt = wordAt3(scene.sentence, noun.first - 2) === "it" && scene.sentence.chunks[noun.first - 1]?.group?.lemma === "be";
  return isSaidOfIt || isBare2 && DEFINITE3.has(opening(scene, noun)) ? "same" : null;
}

// src/extract/meetings/parties.ts
function mentionsIn({ actors: { mentions } }, { start, end }) {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = low + high >> 1;
    if (mentions[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found3 = [];
  for (let i = low; i < mentions.length && mentions[i].start < end; i++) found3.push(mentions[i]);
  return found3;
}
var STANDS_FOR = /* @__PURE__ */ new Set(["of", "from", "for", "representing"]);
var unique = (ids) => [...new Set(ids)];
function isVague({ actors, language }, id) {
  const { kind, name } = actors.actor(id);
  if (kind !== "group" && kind !== "organisation" || (actors.partyOf(id) ?? id) !== id) return false;
  if (/\p{Lu}/u.test(name.slice(1))) return false;
  const people2 = language.lexicon("meeting-people");
  return !/\p{Lu}/u.test(name) || people2.has(singular(name.toLowerCase().split(" ")[0]));
}
function isOutsider({ actors, language }, id) {
  const { name, kind } = actors.actor(id);
  if (kind === "person") return false;
  if (language.lexicon("outlet").has(name) || language.lexicon("agency").has(name)) return true;
  const last = singular(name.toLowerCase().split(" ").at(-1));
  return ["deal-noun", "meeting-noun", "meeting-outsider"].some((list2) => language.lexicon(list2).has(last));
}
var named2 = (reading, span2, except = []) => unique(mentionsIn(reading, span2).flatMap((mention) => mention.actors)).filter(
  (id) => !except.includes(id) && !isVague(reading, id)
);
function tailOf(sentence, { last }) {
  const link = last + 1;
  return STANDS_FOR.has(wordAt3(sentence, link)) && kindAt2(sentence, link + 1) === "np" ? phraseFrom(sentence, link + 1) : null;
}
var known3 = /* @__PURE__ */ new WeakMap();
function actorsOf(reading, sentence, { first, last }) {
  const phrases = known3.get(sentence) ?? /* @__PURE__ */ new Map();
  const key = first * 65536 + last;
  const found3 = phrases.get(key);
  if (found3) return found3;
  const ids = whomOf(reading, sentence, wholePhrase(sentence, { first, last })).filter((id) => !isOutsider(reading, id));
  known3.set(sentence, phrases.set(key, ids));
  return ids;
}
function whomOf(reading, sentence, phrase) {
  const span2 = spanOfChunks(sentence, phrase);
  const direct = reading.actors.resolve(span2);
  const tail = tailOf(sentence, phrase);
  const behind = tail ? reading.actors.resolve(spanOfChunks(sentence, tail)).filter((id) => !isVague(reading, id)) : [];
  if (behind.length > 1 && direct.every((id) => reading.actors.actor(id).kind !== "person")) return behind;
  if (direct.length > 0 && !direct.every((id) => isVague(reading, id))) return direct;
  if (behind.length > 0) return behind;
  const around = [...named2(reading, span2, direct), ...tail ? named2(reading, spanOfChunks(sentence, tail)) : []];
  return around.length > 0 ? unique(around) : direct;
}
function addParts(parts, { actors }, ids, part2) {
  const add2 = (id) => {
    const known4 = parts.get(id);
    if (known4 === void 0 || known4 === "party" && part2 !== "party") parts.set(id, part2);
  };
  for (const id of ids) {
    const party = actors.partyOf(id);
    if (party !== null && party !== id) add2(party);
    if (party === null || party === id || actors.actor(id).kind === "person") add2(id);
  }
}
var partiesAmong = ({ actors }, parts) => [...parts.keys()].filter((id) => actors.actor(id).kind !== "person" || actors.partyOf(id) === null);

// src/extract/meetings/place.ts
var inTime = (reading, token2) => timesIn(reading, { start: token2.start - 40, end: token2.end + 40 }).some(
  (time) => time.start <= token2.start && token2.end <= time.end
);
var PARTICLE = /* @__PURE__ */ new Set([
  "-",
  "\u2019s",
  "'s",
  "the",
  "of",
  "de",
  "del",
  "da",
  "do",
  "dos",
  "di",
  "du",
  "des",
  "la",
  "le",
  "les",
  "los",
  "las",
  "el",
  "al",
  "upon",
  "sur",
  "am"
]);
var NAMED2 = /\p{Lu}/u;
var ARTICLE = /* @__PURE__ */ new Set(["the", "a", "an"]);
function nameIn(reading, sentence, first, last) {
  const { tokens } = sentence;
  const isName3 = (at) => {
    const token2 = tokens[at];
    return (token2.tag === "name" || token2.tag === "noun" && token2.lower !== token2.text && NAMED2.test(token2.text)) && !inTime(reading, token2);
  };
  let start = first;
  while (start <= last && !isName3(start)) start++;
  if (start > last) return null;
  let end = start;
  for (; ; ) {
    if (end < last && isName3(end + 1)) end++;
    else if (end + 1 < last && PARTICLE.has(tokens[end + 1].lower) && isName3(end + 2)) end += 2;
    else break;
  }
  const before4 = tokens[start - 1];
  if (start > first && before4 && !ARTICLE.has(before4.lower) && before4.tag === "noun") return null;
  const span2 = { start: tokens[start].start, end: tokens[end].end };
  return { ...span2, name: reading.annotated.report.text.slice(span2.start, span2.end).replace(/\s+/g, " ") };
}
var geography = perLanguage((language) => {
  const split = (column) => new Set(
    [...language.lexicon("state").values()].flatMap(
      (state) => state[column] ? state[column].toLowerCase().split("|") : []
    )
  );
  const names3 = [...language.lexicon("state").keys()].map((name) => name.toLowerCase());
  return {
    countries: /* @__PURE__ */ new Set([...names3, ...split("aliases")]),
    capitals: split("capitals"),
    peoples: /* @__PURE__ */ new Set([...split("adjectives"), ...split("people")]),
    topics: language.lexicon("meeting-topic")
  };
});
function isPlaceName({ language }, place) {
  const { capitals, peoples: peoples2, topics } = geography(language);
  const lower = place.name.toLowerCase();
  if (capitals.has(lower)) return true;
  if (/[-–]\p{L}/u.test(place.name) && !/(?:^|[ -])(?:el|al|as|es|sur|upon|le|la)-/.test(place.name)) return false;
  if (place.name === place.name.toUpperCase()) return false;
  if (language.lexicon("organisation").has(place.name)) return false;
  return lower.split(/[\s-]/).every((word) => !topics.has(word) && !peoples2.has(word));
}
function isBody3({ actors, language }, place) {
  return actors.resolve(place).some((id) => {
    const { kind, name, roles } = actors.actor(id);
    return kind === "person" ? roles.length > 0 : kind === "organisation" && language.lexicon("organisation").has(name);
  });
}
function placeOf(reading, sentence, adjunct) {
  const { chunks, tokens } = sentence;
  const chunk = chunks[adjunct.first];
  const kind = reading.language.lexicon("place-kind").has(tokens[chunk.head].lower);
  const link = wordAt3(sentence, adjunct.first + 1);
  if (kind && (link === "of" || link === ",") && chunks[adjunct.first + 2]?.kind === "np") {
    const named3 = chunks[adjunct.first + 2];
    const place2 = nameIn(reading, sentence, named3.first, named3.last);
    if (place2) return place2;
  }
  const name = nameIn(reading, sentence, chunk.first, chunk.last);
  const isOfMeeting = reading.language.lexicon("meeting-noun").has(tokens[chunk.head].lemma);
  const place = name && isOfMeeting ? withoutTopic(reading, name) : name;
  return place && !isBody3(reading, place) ? place : null;
}
function withoutTopic({ language }, { name, start }) {
  const { topics } = geography(language);
  const words2 = name.split(" ");
  while (words2.length > 0 && topics.has(words2.at(-1).toLowerCase())) words2.pop();
  const rest = words2.join(" ");
  return rest === "" ? null : { name: rest, start, end: start + rest.length };
}
var WHERE2 = /* @__PURE__ */ new Set(["in", "at"]);
var WHITHER = /* @__PURE__ */ new Set(["in", "at", "to"]);
function placeIn(reading, sentence, adjuncts, prepositions = WHERE2) {
  let country = null;
  for (const adjunct of adjuncts) {
    if (country && adjunct.first !== country.end + 2) return country.place;
    if (adjunct.preposition === null || !prepositions.has(adjunct.preposition)) continue;
    if (adjunct.nested && !besideTime(reading, sentence, adjunct)) continue;
    const place = placeOf(reading, sentence, adjunct);
    if (place && (country || !isCountry(reading, place))) return place;
    if (place) country = { place, end: adjunct.last };
  }
  return country?.place ?? null;
}
var isCountry = ({ language }, { name }) => geography(language).countries.has(name.toLowerCase());
function besideTime(reading, sentence, adjunct) {
  const { start, end } = spanOfChunks(sentence, adjunct);
  return timesIn(reading, { start, end: end + 40 }).some((time) => time.start <= end + 5 && time.type !== "DURATION");
}

// src/extract/meetings/noun-parties.ts
function add({ scene, parts, levels }, phrase, part2) {
  const { reading, sentence } = scene;
  addParts(parts, reading, actorsOf(reading, sentence, phrase), part2);
  if (part2 === "party") levels.push(...levelsIn(reading, sentence, phrase));
}
var partOf = (entry) => {
  const part2 = entry?.["subject"];
  return part2 && part2 !== "both" ? part2 : null;
};
var PARTY_AFTER = /* @__PURE__ */ new Set(["between", "with", "among", "amongst", "of", "from"]);
var NEAR2 = 8;
function partOfAdjunct({ scene, noun, parts }, { preposition, first, last, nested }) {
  if (preposition === null) return null;
  if (preposition === "of" && first > noun.last + 2) return null;
  if (preposition === "between" && nested) return partiesAmong(scene.reading, parts).length === 0 ? "party" : null;
  if (preposition === "with" && isAbsolute(scene.sentence, last)) return null;
  if (preposition === "with" && nested) return first - noun.last < NEAR2 ? "party" : null;
  return PARTY_AFTER.has(preposition) && !nested ? "party" : null;
}
var isAbsolute = ({ chunks }, last) => chunks[last + 1]?.group?.tense === "gerund";
function addAdjuncts(gathering, adjuncts, governors) {
  const { reading, sentence, isTime: isTime4 } = gathering.scene;
  const roles = reading.language.lexicon("meeting-part");
  let by = null;
  let role = null;
  let last = gathering.noun.last;
  for (const adjunct of adjuncts) {
    const { preposition, first } = adjunct;
    const verb = governors.find(({ clause }) => clause.verb > last && clause.verb < first);
    if (verb) by = partOf(verb.entry);
    last = adjunct.last;
    if (isTime4(spanOfChunks(sentence, adjunct))) continue;
    const head = sentence.tokens[sentence.chunks[first].head];
    const named3 = preposition === null ? void 0 : roles.get(head.lower) ?? roles.get(head.lemma);
    if (named3) {
      role = named3["part"];
      add(gathering, { first, last: first }, role);
    } else if (preposition === "by") add(gathering, adjunct, by ?? "host");
    else if (role !== null && preposition === "of") {
      add(gathering, adjunct, role);
      role = null;
    } else {
      const part2 = isObjectParty(gathering.scene, first - 1) ? "party" : partOfAdjunct(gathering, adjunct);
      if (part2) add(gathering, adjunct, part2);
    }
  }
}
function isObjectParty({ reading, sentence }, chunk) {
  const lemma = sentence.chunks[chunk]?.group?.lemma;
  return lemma !== void 0 && reading.language.lexicon("meeting-carrier").get(lemma)?.["object"] === "party";
}
function addInside({ scene, noun, parts }) {
  const { reading, sentence } = scene;
  const { tokens, chunks } = sentence;
  const first = chunks[noun.unit === null ? noun.first : noun.last].first;
  if (first === noun.token) return null;
  const span2 = { start: tokens[first].start, end: tokens[noun.token - 1].end };
  const owner2 = tokens.findIndex((token2, at) => at > first && at < noun.token && token2.tag === "possessive");
  const all2 = mentionsIn(reading, span2);
  const mentions = all2.filter((mention) => !addBroker(scene, parts, mention));
  const ids = [...new Set(mentions.flatMap((mention) => mention.actors))];
  const isOwned2 = mentions.some(
    (mention) => mention.how === "pronoun" || owner2 > 0 && mention.end <= tokens[owner2].start + 1
  );
  if (ids.length > 1 || isOwned2 || ids.length === 1 && owner2 < 0 && isKnownBody(reading, ids[0])) {
    addParts(parts, reading, ids, "party");
    return null;
  }
  if (noun.unit === "round" || noun.entry.word === "round") return null;
  const name = nameIn(reading, sentence, first, noun.token - 1);
  const beside4 = tokens[noun.token - 1];
  if (!name || !isPlaceName(reading, name) || name.end !== beside4.end && beside4.tag === "name") return null;
  if (owner2 > 0 && timesIn(reading, span2).length > 0) return name;
  return mentions.some(({ how, actors }) => how === "name" && actors.some((id) => isItself(reading, id, name))) ? null : name;
}
var SUFFIX = /^-(\p{L}+)/u;
function addBroker({ reading }, parts, { start, end, actors }) {
  const { text: text3 } = reading.annotated.report;
  const suffix = SUFFIX.exec(text3.slice(end, end + 16))?.[1] ?? SUFFIX.exec(text3.slice(start, end).replace(/^[^-]*/, ""))?.[1];
  const entry = suffix === void 0 ? void 0 : reading.language.lexicon("meeting-broker").get(suffix.toLowerCase());
  if (entry) addParts(parts, reading, actors, entry["part"]);
  return entry !== void 0;
}
function isItself({ actors }, id, { name }) {
  const actor = actors.actor(id);
  return actor.name === name || actor.kind !== "state";
}
function isKnownBody({ language, actors }, id) {
  const { name, kind } = actors.actor(id);
  if (kind !== "organisation" && kind !== "group") return false;
  return language.lexicon("organisation").has(name) || name === name.toUpperCase() && name.length > 2;
}
function addSubjects(gathering, governors) {
  const { sentence } = gathering.scene;
  for (const { clause, role, entry } of governors) {
    const part2 = partOf(entry);
    const isVerb = clause.group.lemma === "be" && isGerund2(sentence, gathering.noun);
    const isBoth = entry?.["subject"] === "both";
    if (role === "subject" || part2 === null && !isVerb && !isBoth || clause.group.passive) continue;
    const subject2 = subjectOf4(sentence, clause);
    if (subject2 && (!isBoth || isSeveral(gathering.scene, subject2))) add(gathering, subject2, part2 ?? "party");
  }
}
function isSeveral({ reading, sentence }, phrase) {
  const ids = actorsOf(reading, sentence, phrase);
  return new Set(ids.map((id) => reading.actors.partyOf(id) ?? id)).size > 1;
}
function isGerund2({ chunks, tokens }, noun) {
  const { first, last } = chunks[noun.first];
  return first === last && tokens[first].lower.endsWith("ing");
}
function addAgents(gathering, governors) {
  const { sentence } = gathering.scene;
  for (const { clause, role, entry } of governors) {
    if (role !== "subject" || !clause.group.finite) continue;
    if (entry?.["object"] === "party" && !isPassive(sentence, clause)) {
      const last = reachFrom(sentence, clause.verb + 1);
      if (last > clause.verb) add(gathering, { first: clause.verb + 1, last }, "party");
    }
    const part2 = partOf(entry);
    if (part2 !== null && isPassive(sentence, clause)) addBy(gathering, clause.verb + 1, part2);
  }
}
function addBy(gathering, from2, part2) {
  const { sentence } = gathering.scene;
  for (let at = from2; at < from2 + NEAR2 && kindAt2(sentence, at) !== "vg"; at++) {
    if (wordAt3(sentence, at) !== "by" || kindAt2(sentence, at + 1) !== "np") continue;
    add(gathering, phraseFrom(sentence, at + 1), part2);
    return;
  }
}
function addFronted(gathering) {
  const { scene, noun } = gathering;
  const { sentence, reading } = scene;
  for (const clause of identified(scene, noun)) {
    const participle = sentence.clauses.find(({ verb }) => verb === 0);
    const part2 = participle && clause.verb > 2 ? partOf(carrierOf(sentence, participle, null, reading.language)) : null;
    if (part2 && wordAt3(sentence, 1) === "by") add(gathering, phraseFrom(sentence, 2), part2);
  }
}
var isIn = (chunk, { first, last }) => first <= chunk && chunk <= last;
var AFTER2 = /* @__PURE__ */ new Set(["after", "following"]);
function addMainSubject(gathering, own) {
  const { scene, noun, parts } = gathering;
  const { reading, sentence } = scene;
  const preposition = prepositionBefore(sentence, noun.first) ?? "";
  if (wordAt3(sentence, before3(sentence, noun.first) - 1) === "no") return;
  const isThere = DURING.has(preposition);
  const isWith = own.some((adjunct) => adjunct.preposition === "with");
  if (!isThere && !isWith && !AFTER2.has(preposition) || partiesAmong(reading, parts).filter((id) => parts.get(id) === "party").length > 1)
    return;
  const agents = isThere ? agentsBefore(sentence, noun.first) : null;
  if (agents && isSeveral(scene, agents)) {
    add(gathering, agents, "party");
    return;
  }
  const isMain = ({ subject: subject2, verb, group }) => group.finite && subject2 !== null && verb < noun.first;
  const main = sentence.clauses.findLast(isMain) ?? sentence.clauses.find(({ subject: subject2 }) => subject2 !== null);
  if (!main?.subject || isIn(noun.first, main.subject) || sentence.tokens[sentence.chunks[main.subject.head].head].tag === "pronoun")
    return;
  if (!isThere && !isWith && !isSeveral(scene, main.subject)) return;
  const ids = actorsOf(reading, sentence, main.subject);
  if (ids.every((id) => reading.actors.actor(id).kind !== "person" || reading.actors.partyOf(id) !== null))
    add(gathering, main.subject, "party");
}
function agentsBefore(sentence, noun) {
  const last = before3(sentence, noun) - 1;
  for (let at = last; at > 0 && last - at < NEAR2 && kindAt2(sentence, at) !== "vg"; at--)
    if (wordAt3(sentence, at) === "by" && at < last) return { first: at + 1, last };
  return null;
}
function addFar(gathering, around) {
  const { scene, noun, parts } = gathering;
  const { reading, sentence } = scene;
  if (partiesAmong(reading, parts).length > 1) return;
  const nouns2 = reading.language.lexicon("meeting-noun");
  for (const adjunct of around) {
    const beside4 = sentence.chunks[adjunct.first - 2];
    if (adjunct.preposition !== "between" || adjunct.first <= noun.last + 2 || beside4?.kind !== "np") continue;
    if (!nouns2.has(sentence.tokens[beside4.head].lemma)) add(gathering, adjunct, "party");
  }
}
function addHosts({ scene, parts }, place) {
  const ids = mentionsIn(scene.reading, place).flatMap(({ actors }) => actors);
  addParts(parts, scene.reading, ids, partiesAmong(scene.reading, parts).length > 1 ? "host" : "party");
}
var AMONG = /* @__PURE__ */ new Set(["of", "among", "between", "with"]);
function isHouse({ scene, parts }, own) {
  const { reading } = scene;
  if (!own[0] || !AMONG.has(own[0].preposition ?? "") || partiesAmong(reading, parts).length > 2) return false;
  const houses = reading.language.lexicon("house");
  return [...parts.keys()].some((id) => {
    const { kind, name } = reading.actors.actor(id);
    if (kind === "person" || kind === "state" || reading.language.lexicon("organisation").has(name)) return false;
    return name.toLowerCase().split(" ").some((word) => houses.has(word));
  });
}

// src/extract/meetings/setting.ts
function readSetting(reading, sentence, { start, end }) {
  const words2 = reading.language.lexicon("meeting-setting");
  for (const token2 of sentence.tokens) {
    if (token2.start < start) continue;
    if (token2.end > end) return null;
    const entry = words2.get(token2.lower);
    if (entry) return entry["setting"];
  }
  return null;
}

// src/extract/meetings/times-around.ts
var NONE4 = { when: null, duration: null, days: 0, phase: null };
var LIMITS = /* @__PURE__ */ new Set(["since", "until", "till", "after", "before", "following", "by", "from"]);
function wordBefore(sentence, start) {
  const { tokens } = sentence;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tokens[at].end > start || tokens[at].tag === "determiner" || tokens[at].tag === "adverb") continue;
    return tokens[at].lower;
  }
  return "";
}
var isDay3 = (time) => time.type !== "SET" && time.date !== null;
var phraseOf = ({ chunks, tokens }, { start }) => chunks.findIndex(
  ({ kind, first, last }) => kind === "np" && tokens[first].start <= start && start < tokens[last].end
);
function isOfAnother({ language }, sentence, time, core) {
  const at = phraseOf(sentence, time);
  if (at < 0 || at >= core.first && at <= core.last) return false;
  const head = sentence.tokens[sentence.chunks[at].head];
  return head.start >= time.end && language.lexicon("meeting-noun").has(head.lemma);
}
function isOfThing(reading, sentence, time, core) {
  const at = phraseOf(sentence, time);
  if (at < 0 || at >= core.first && at <= core.last) return false;
  return !isTimePhrase(reading, spanOfChunks(sentence, { first: at, last: at }));
}
var daysIn = (reading, sentence, span2) => timesIn(reading, span2).filter(
  (time) => isDay3(time) && (isStretch(time, reading.annotated.report.text) || !LIMITS.has(wordBefore(sentence, time.start)))
);
var isStretch = ({ date, start, end }, text3) => date?.includes("/") === true && /\d/.test(text3.slice(start, end));
var nearest = (times, to) => times.reduce(
  (best2, time) => best2 && Math.abs(best2.start - to) <= Math.abs(time.start - to) ? best2 : time,
  null
);
function ownEnd({ chunks }, own) {
  const topic = own.find(({ nested }) => nested);
  if (!topic) return own.at(-1)?.last;
  let last = topic.first;
  for (const adjunct of own) {
    if (adjunct.first < topic.first) continue;
    if (chunks.slice(last, adjunct.first).some(({ kind }) => kind === "vg")) break;
    last = adjunct.last;
  }
  return last;
}
function clauseEnd2(sentence, { verb }, core) {
  const last = Math.max(reachFrom(sentence, verb + 1), verb);
  if (core.first > verb && core.first <= last) return last;
  for (let at = verb + 2; at <= last; at++)
    if (sentence.chunks[at].kind === "vg" && sentence.chunks[at - 1].kind === "np") return at - 1;
  return last;
}
function regionsOf(sentence, { core, own, around }) {
  const regions = [spanOfChunks(sentence, core)];
  const last = ownEnd(sentence, own);
  if (last !== void 0 && last > core.last) regions.push(spanOfChunks(sentence, { first: core.last, last }));
  for (const clause of around) {
    regions.push(spanOfChunks(sentence, { first: clause.verb, last: clauseEnd2(sentence, clause, core) }));
  }
  for (const clause of around) {
    const front = frontOf(sentence, clause);
    if (front) regions.push(spanOfChunks(sentence, front));
  }
  return regions;
}
function sinceOf(reading, sentence, verbs2, regions) {
  if (!verbs2.some(({ group }) => group.progressive)) return null;
  const time = regions.flatMap((region) => timesIn(reading, region)).find((one) => isDay3(one) && wordBefore(sentence, one.start) === "since");
  return time ? { start: time.date.split("/")[0], end: null, words: { start: time.start, end: time.end } } : null;
}
function through2(times, first, text3) {
  const when = whenOf(first, text3);
  const next = times.find(
    (time) => time.start > first.end && /^\s*(?:and|to|-|–|until)\s*$/.test(text3.slice(first.end, time.start))
  );
  if (!when || !next?.date || openDays(when.start) !== 1 || openDays(next.date) !== 1) return when;
  const days = dayNumber(latest2(next.date)) - dayNumber(earliest(when.start));
  return days > 0 && days < 8 ? { start: when.start, end: next.date, words: { start: first.start, end: next.end } } : when;
}
var MEASURES2 = /^\s(?:after|before|ago|since|later|earlier|of\s(?:war|fight))/;
function pickWhen({ reading, sentence, times: told3 }, around) {
  if (told3.length === 0) return NONE4;
  const { text: text3 } = reading.annotated.report;
  const regions = regionsOf(sentence, around);
  const from2 = regions[0];
  let when = null;
  for (const region of regions) {
    const times = region === from2 && around.around[0]?.verb !== around.core.first ? timesIn(reading, region).filter(isDay3) : daysIn(reading, sentence, region);
    const time = nearest(
      times.filter((one) => !isOfAnother(reading, sentence, one, around.core)),
      from2.start
    );
    when = time && through2(times, time, text3);
    if (when) break;
  }
  when ??= sinceOf(reading, sentence, around.around, regions);
  const durations = regions.flatMap((region) => timesIn(reading, region)).filter(
    (time) => time.type === "DURATION" && !MEASURES2.test(text3.slice(time.end, time.end + 10)) && !isOfThing(reading, sentence, time, around.core)
  );
  const length = nearest(durations, from2.start);
  const duration3 = length ? { start: length.start, end: length.end } : null;
  const days = length ? daysOf(length) : 0;
  const phases = around.around.map((clause) => carrierOf(sentence, clause, null, reading.language)?.["phase"]);
  const phase = phases.includes("end") ? "end" : phases.includes("begin") ? "begin" : null;
  return { when: when && phase ? stretch(when, days, phase === "end") : when, duration: duration3, days, phase };
}

// src/extract/meetings/tell-noun.ts
function formatOf({ reading, sentence }, noun) {
  const { tokens, chunks } = sentence;
  const isRound = noun.unit === "round" || noun.entry.word === "round";
  const last = noun.unit === "round" ? chunks[noun.first].head : noun.token;
  if (!isRound && tokens[last].tag !== "name") return null;
  let first = last;
  while (first > chunks[noun.first].first && tokens[first - 1].tag === "name") first--;
  const words2 = { start: tokens[first].start, end: tokens[last].end };
  if (first === last || words2.start === sentence.start || timesIn(reading, words2).length > 0) return null;
  return reading.annotated.report.text.slice(words2.start, words2.end).replace(/\s+/g, " ");
}
function evidenceOf({ sentence }, noun, governors, own) {
  let { first } = noun;
  let last = Math.max(noun.last, own.filter((adjunct) => !adjunct.nested).at(-1)?.last ?? 0);
  for (const { clause, role, entry } of governors) {
    if (role !== "subject" && (entry === null || entry["effect"] === "held")) continue;
    if (role === "subject" && (!clause.group.finite || clause.verb - noun.last > 14)) continue;
    last = Math.max(last, clause.verb, reachFrom(sentence, clause.verb + 1));
    if (role === "subject") continue;
    const subject2 = subjectOf4(sentence, clause);
    const isNear = subject2 !== null && subject2.first < clause.verb && clause.verb - subject2.last < 6;
    first = Math.min(first, clause.verb, isNear ? subject2.first : clause.verb);
  }
  return { first, last };
}
function isSeries({ sentence }, { unit, first }) {
  return unit === "series" || unit === "round" && sentence.tokens[sentence.chunks[first].head].lower === "rounds";
}
var AFTER3 = /* @__PURE__ */ new Set(["after", "following"]);
function whenAfter(scene, noun) {
  const { sentence } = scene;
  if (scene.times.length === 0 || !AFTER3.has(wordAt3(sentence, before3(sentence, noun.first)))) return null;
  const main = mainVerb2(sentence, noun.first);
  if (!main || main.group.negated || main.marker !== null) return null;
  const { when } = pickWhen(scene, { core: { first: main.verb, last: main.verb }, own: [], around: [main] });
  return when && openDays(when.start) === 1 ? { start: `${when.start.replace(/[~?%]$/, "")}~`, end: null, words: when.words } : null;
}
function isOtherwise({ sentence }, { entry, first, last, token: token2 }) {
  const next = wordAt3(sentence, last + 1);
  if (next === "of" && (sentence.tokens[token2].lemma === "talk" || entry.word === "round")) return true;
  if (entry["needs"] === "with" && (next === "for" || next === "on")) return true;
  return prepositionBefore(sentence, first) === "under";
}
function isEnough({ entry, unit }, { isExchanged, isWith, isPlaced, isOrdered, isDated }) {
  switch (entry["needs"]) {
    case "with":
    case "party":
      return isWith;
    case "place":
      return isPlaced;
    case "time":
      return isWith && isPlaced;
    case "exchange":
      return isExchanged;
    case "order":
      return unit !== null || isOrdered || isDated;
    default:
      return true;
  }
}
var NAMES_PARTIES = /* @__PURE__ */ new Set(["with", "between"]);
function wayOf({ verb }, around) {
  return around.map(
    (adjunct) => adjunct.first === verb + 1 && adjunct.preposition === null ? { ...adjunct, preposition: "to" } : adjunct
  );
}
var ASIDE = /* @__PURE__ */ new Set(["sideline", "margin"]);
function gather(gathering, own, governors) {
  const { scene, noun, parts } = gathering;
  const inside = addInside(gathering);
  addAdjuncts(gathering, own, governors);
  const isWith = own.some(({ preposition }) => preposition !== null && NAMES_PARTIES.has(preposition)) || partiesAmong(scene.reading, parts).length > 1;
  addSubjects(gathering, governors);
  addAgents(gathering, governors);
  addFronted(gathering);
  const carried2 = governors.filter(({ role, entry }) => role === "subject" || entry !== null).map(({ clause }) => clause);
  const isTold2 = [...parts.values()].includes("party");
  const holders = [.../* @__PURE__ */ new Set([...carried2, ...mainAround(scene, noun), ...identified(scene, noun)])];
  if (!holders.some(({ subject: subject2 }) => subject2 !== null && isIn(noun.first, subject2))) addMainSubject(gathering, own);
  const around = holders.flatMap((clause) => {
    const { after, before: ahead2 } = aroundOf(scene, clause);
    return [...after, ...ahead2];
  });
  const visit = holders.find((clause) => isGoing(clause, scene.reading.language));
  const { reading, sentence } = scene;
  const place = inside ?? placeIn(reading, sentence, own) ?? placeIn(reading, sentence, visit ? wayOf(visit, around) : around, visit ? WHITHER : void 0);
  addFar(gathering, around);
  if (visit && place) addHosts(gathering, place);
  const isTwo = partiesAmong(scene.reading, parts).length > 1;
  return { isWith: noun.entry["needs"] === "with" ? isWith || isTwo : parts.size > 0, isTold: isTold2, place, holders };
}
var levelOfNoun = ({ reading, sentence }, { entry, last }) => entry["level"] || levelsIn(reading, sentence, { first: last, last })[0] || null;
function tellNoun(scene, noun) {
  const { reading, sentence, at } = scene;
  if (isOtherwise(scene, noun)) return null;
  const reach2 = reachFrom(sentence, noun.last + 1);
  const governors = governorsOf(scene, noun, reach2);
  const own = adjunctsIn(sentence, { first: noun.last + 1, last: reach2 }, scene.isTime);
  const gathering = { scene, noun, parts: /* @__PURE__ */ new Map(), levels: [] };
  const { isWith, isTold: isTold2, place, holders } = gather(gathering, own, governors);
  const { parts } = gathering;
  const { mood, outcome } = moodFrom(scene, noun, governors);
  const timing = pickWhen(scene, { core: noun, own, around: mood === "floated" ? [] : holders });
  const when = timing.when ?? whenAfter(scene, noun);
  const order = ordinalOf(scene, noun);
  const definite = isDefinite2(scene, noun) || noun.unit !== null && timing.duration !== null && !isTold2;
  const isPlaced = when !== null || place !== null;
  const isHypothetical = (mood === null || mood === "floated") && !definite && !isPlaced && parts.size > 0 && order === null;
  if (isHypothetical || isHouse(gathering, own) || !isEnough(noun, {
    isWith,
    isPlaced,
    isOrdered: order !== null,
    isDated: definite && (when !== null || timing.days > 0),
    isExchanged: governors.some(({ entry }) => entry?.word === "exchange")
  }))
    return null;
  const span2 = spanOfChunks(sentence, evidenceOf(scene, noun, governors, own));
  const setting = readSetting(reading, sentence, span2) ?? (noun.entry["setting"] || null);
  const told3 = mood && mood !== "open" ? mood : order?.mood ?? mood;
  return {
    sentence: at,
    span: span2,
    core: { first: noun.first, last: noun.last },
    rule: "meeting/noun",
    mood: isBygone(scene, mood, when, governors) ? "happened" : told3,
    ...timing,
    when,
    place: setting === "phone" ? null : place,
    parts,
    setting,
    level: ASIDE.has(noun.unit ?? "") ? null : levelOfNoun(scene, noun),
    levels: gathering.levels,
    usual: noun.entry["usual"] || null,
    format: formatOf(scene, noun),
    outcome,
    topic: topicOf(sentence, own, scene.isTime),
    order: orderOf(scene, noun, order, !isTold2 && !isPlaced),
    definite,
    isSeries: isSeries(scene, noun),
    isRound: noun.unit === null && noun.entry.word === "round",
    isVague: !isTold2 && !isPlaced,
    doubtful: mood === "floated"
  };
}

// src/extract/meetings/telling.ts
function statusOf(mood, isLater2) {
  switch (mood) {
    case "happened":
      return "held";
    case "arranged":
      return "planned";
    case "floated":
      return "planned";
    case "called-off":
      return "cancelled";
    case "put-off":
      return "postponed";
    case "void":
      return null;
    default:
      return isLater2 === null ? null : isLater2 ? "planned" : "held";
  }
}
var BLANK = {
  when: null,
  place: null,
  setting: null,
  level: null,
  levels: [],
  usual: null,
  duration: null,
  days: 0,
  phase: null,
  format: null,
  outcome: null,
  topic: null,
  order: null,
  definite: false,
  isSeries: false,
  isRound: false,
  isVague: false,
  doubtful: false
};

// src/extract/meetings/tell-signing.ts
var NEWS_DAYS = 14;
function isNews(reading, when) {
  const day = reading.annotated.report.published.date;
  if (!when || !day) return false;
  return dayNumber(latest2(when.end ?? when.start)) >= dayNumber(earliest(day)) - NEWS_DAYS && earliest(when.start) <= latest2(day);
}
function dealOf({ reading, sentence }, { group, subject: subject2 }, after) {
  const deals = reading.language.lexicon("deal-noun");
  const isDeal = (chunk) => deals.has(sentence.tokens[sentence.chunks[chunk].head].lemma);
  if (group.passive) return subject2 && isDeal(subject2.head) ? subject2 : null;
  const object2 = after.find((adjunct) => adjunct.preposition === null);
  return object2 && isDeal(object2.first) ? object2 : null;
}
var WITH = /* @__PURE__ */ new Set(["with", "between", "by", "among"]);
function signersOf({ reading, sentence, isTime: isTime4 }, clause, deal, after) {
  const parts = /* @__PURE__ */ new Map();
  const levels = [];
  const own = deal.first < clause.verb ? adjunctsIn(sentence, { first: deal.last + 1, last: clause.verb - 1 }, isTime4) : [];
  const named3 = [...own, ...after].filter(({ preposition }) => preposition !== null && WITH.has(preposition));
  if (clause.subject && clause.subject !== deal) named3.unshift(clause.subject);
  for (const phrase of named3) {
    addParts(parts, reading, actorsOf(reading, sentence, phrase), "party");
    levels.push(...levelsIn(reading, sentence, phrase));
  }
  return { parts, levels };
}
function tellSigning(scene, clause) {
  const { reading, sentence, at, times } = scene;
  if (times.length === 0 || !reading.language.lexicon("reach-verb").has(clause.group.lemma)) return null;
  const { after, before: before4, last } = aroundOf(scene, clause);
  const deal = dealOf(scene, clause, after);
  if (!deal || moodOf(sentence, clause, reading.language) !== "happened") return null;
  const core = { first: clause.verb, last: clause.verb };
  const timing = pickWhen(scene, { core, own: [], around: [clause] });
  if (!isNews(reading, timing.when)) return null;
  const first = Math.min(clause.subject?.first ?? clause.verb, clause.verb);
  return {
    ...BLANK,
    ...timing,
    ...signersOf(scene, clause, deal, after),
    sentence: at,
    span: spanOfChunks(sentence, { first, last }),
    core,
    rule: "meeting/signing",
    mood: "happened",
    place: placeIn(reading, sentence, [...after, ...before4]),
    usual: "envoys",
    outcome: "agreement",
    doubtful: true
  };
}

// src/extract/meetings/tell-verb.ts
function otherOf({ reading, sentence, isTime: isTime4 }, frames, adjuncts) {
  for (const adjunct of adjuncts) {
    const { preposition, nested } = adjunct;
    const fits4 = frames.includes(preposition ?? "object");
    if (!fits4 || nested && preposition !== "with" || isTime4(spanOfChunks(sentence, adjunct))) continue;
    const ids = preposition === null ? reading.actors.resolve(spanOfChunks(sentence, adjunct)) : actorsOf(reading, sentence, adjunct);
    if (ids.length > 0 && (preposition !== "to" || ids.every((id) => isSomebody(reading, id)))) return adjunct;
  }
  return null;
}
var isSomebody = ({ actors }, id) => ["person", "state"].includes(actors.actor(id).kind);
var isSeveral2 = ({ actors }, ids) => new Set(ids.map((id) => actors.partyOf(id) ?? id)).size > 1;
function isPeople({ language }, { tokens, chunks }, subject2) {
  if (!subject2) return false;
  const { lower } = tokens[chunks[subject2.head].head];
  const one = singular(lower);
  return lower !== one && language.lexicon("meeting-people").has(one);
}
function isOther(sentence, { verb, group }) {
  if (group.lemma === "call") return kindAt2(sentence, verb + 1) !== "np";
  return group.passive && wordAt3(sentence, verb + 1) === "with";
}
var verbs = perLanguage((language) => phrasalVerbs(language.lexicon("meeting-verb")));
function companyOf(scene, clause, frames) {
  const { reading, sentence } = scene;
  const subject2 = subjectOf4(sentence, clause);
  const doers = subject2 && !clause.group.passive ? actorsOf(reading, sentence, subject2) : [];
  const other = otherOf(scene, frames, aroundOf(scene, clause).after);
  const others = other ? actorsOf(reading, sentence, other) : [];
  const isAlone2 = frames.includes("alone") && (isSeveral2(reading, doers) || isPeople(reading, sentence, subject2));
  const isBetween = frames.includes("between");
  if (isBetween && !(other && isSeveral2(reading, reading.actors.resolve(spanOfChunks(sentence, other))))) return null;
  if (!isAlone2 && (others.length === 0 || !isSeveral2(reading, [...doers, ...others]))) return null;
  const parts = /* @__PURE__ */ new Map();
  addParts(parts, reading, doers, isBetween ? "mediator" : "party");
  addParts(parts, reading, others, "party");
  return { parts, other, subject: subject2 };
}
var NEAR3 = 8;
var coreOf = ({ verb }) => ({ first: verb, last: verb });
function wayTo({ sentence, reading, isTime: isTime4 }, clause) {
  const lead = clause.group.finite ? void 0 : sentence.clauses.findLast(({ verb }) => verb < clause.verb);
  if (!lead || !isGoing(lead, reading.language)) return null;
  return { lead, adjuncts: adjunctsIn(sentence, { first: lead.verb + 1, last: clause.verb - 1 }, isTime4) };
}
function tellVerb(scene, clause) {
  const { reading, sentence, at } = scene;
  const entry = phrasalEntry(sentence, clause, verbs(reading.language));
  if (!entry || isOther(sentence, clause)) return null;
  const frames = (entry["frame"] ?? "").split(" ");
  if (frames.includes("it") && clause.subject && wordAt3(sentence, clause.subject.first) === "it")
    return tellOnward(scene, clause);
  const company = companyOf(scene, clause, frames);
  if (!company) return null;
  const { parts, other, subject: subject2 } = company;
  const { after, before: before4, last } = aroundOf(scene, clause);
  const way = wayTo(scene, clause);
  const { when, duration: duration3, days, phase } = pickWhen(scene, {
    core: coreOf(clause),
    own: [],
    around: way ? [clause, way.lead] : [clause]
  });
  const place = placeIn(reading, sentence, [...after, ...before4]) ?? placeIn(reading, sentence, way?.adjuncts ?? [], WHITHER);
  if (entry["needs"] === "time" && !when && !place) return null;
  const isCited = subject2 !== null && subject2.first < clause.verb && clause.verb - subject2.last < NEAR3;
  const span2 = spanOfChunks(sentence, { first: isCited ? subject2.first : clause.verb, last });
  const setting = readSetting(reading, sentence, span2) ?? settingOf(entry, place !== null);
  const mood = moodOf(sentence, clause, reading.language);
  return {
    ...BLANK,
    sentence: at,
    span: span2,
    core: coreOf(clause),
    rule: "meeting/verb",
    mood,
    when,
    place: setting === "phone" ? null : place,
    parts,
    setting,
    levels: [subject2, other].flatMap((phrase) => phrase ? levelsIn(reading, sentence, phrase) : []),
    usual: [...parts.keys()].some((id) => reading.actors.actor(id).kind === "person") ? null : "envoys",
    duration: duration3,
    days,
    phase,
    topic: topicOf(sentence, after, scene.isTime),
    isVague: !when && !place && sentence.tokens[sentence.chunks[clause.verb].head + 1]?.lower === "again",
    doubtful: mood === "floated"
  };
}
function settingOf(entry, hasPlace) {
  if (entry["setting"]) return entry["setting"];
  return entry.word === "speak" && !hasPlace ? "phone" : null;
}
function tellOnward(scene, clause) {
  const { reading, sentence, at } = scene;
  const timing = pickWhen(scene, { core: coreOf(clause), own: [], around: [clause] });
  const mood = moodOf(sentence, clause, reading.language);
  if (!timing.when || mood !== "arranged") return null;
  const span2 = spanOfChunks(sentence, { first: clause.verb, last: aroundOf(scene, clause).last });
  return {
    ...BLANK,
    ...timing,
    sentence: at,
    span: span2,
    core: coreOf(clause),
    rule: "meeting/onward",
    mood,
    parts: /* @__PURE__ */ new Map(),
    usual: "envoys",
    order: "next"
  };
}

// src/extract/meetings/tell-visit.ts
var NEAR4 = 8;
function tellVisit(scene, clause) {
  const { reading, sentence, at } = scene;
  const { language } = reading;
  if (!isGoing(clause, language)) return null;
  const purpose = sentence.clauses.find(({ verb, group }) => verb > clause.verb && group.tense === "infinitive");
  const entry = purpose && language.lexicon("visit-purpose").get(purpose.group.lemma);
  if (!purpose || !entry || purpose.verb - clause.verb > NEAR4) return null;
  const way = adjunctsIn(sentence, { first: clause.verb + 1, last: purpose.verb - 1 }, scene.isTime);
  const place = placeIn(reading, sentence, way, WHITHER);
  const subject2 = subjectOf4(sentence, clause);
  const doers = subject2 && place ? actorsOf(reading, sentence, subject2) : [];
  if (!subject2 || !place || doers.length === 0) return null;
  const parts = /* @__PURE__ */ new Map();
  addParts(parts, reading, doers, entry["part"] || "party");
  addParts(
    parts,
    reading,
    mentionsIn(reading, place).flatMap(({ actors }) => actors),
    "party"
  );
  const core = { first: clause.verb, last: clause.verb };
  return {
    ...BLANK,
    ...pickWhen(scene, { core, own: [], around: [clause] }),
    sentence: at,
    span: spanOfChunks(sentence, { first: Math.min(subject2.first, clause.verb), last: purpose.verb }),
    core,
    rule: "meeting/visit",
    // Whoever “is going to X” is not there yet.
    mood: clause.group.progressive && !clause.group.perfect ? "arranged" : moodOf(sentence, clause, language),
    place,
    parts,
    setting: "in-person",
    levels: levelsIn(reading, sentence, subject2),
    doubtful: true
  };
}

// src/extract/meetings/teller.ts
function speakerOf2({ attributions, actors }, span2) {
  const said = attributions.findLast(({ content: content2 }) => content2.some((part2) => contains(part2, span2)));
  if (!said) return void 0;
  let source = said;
  for (let i = 0; i < 5 && !source.speaker && source.continues !== null; i++)
    source = attributions[source.continues] ?? source;
  return (source.speaker && actors.resolve(source.speaker)[0]) ?? null;
}
var isOnlyThought = ({ attributions }, span2) => attributions.findLast(({ content: content2 }) => content2.some((part2) => contains(part2, span2)))?.voiced === false;
function isDenied({ attributions }, span2) {
  const said = attributions.findLast(({ content: content2 }) => content2.some((part2) => contains(part2, span2)));
  return said !== void 0 && (said.negated || said.act === "deny");
}
function tellerOf(reading, span2) {
  const id = speakerOf2(reading, span2);
  return id === null || id === void 0 ? null : reading.actors.partyOf(id) ?? id;
}

// src/extract/meetings/tellings.ts
var telling = perLanguage((language) => {
  const lists = ["meeting-verb", "reach-verb", "motion-verb"].map((name) => [...language.lexicon(name).keys()]);
  return new Set(lists.flat().map((word) => word.split(" ")[0]));
});
function tellSentence(reading, at, verbs2) {
  const sentence = reading.annotated.sentences[at];
  const nouns2 = findNouns(reading, sentence);
  const clauses = sentence.clauses.filter(({ group }) => verbs2.has(group.lemma));
  if (nouns2.length === 0 && clauses.length === 0) return NONE5;
  const scene = sceneOf2(reading, at);
  const found3 = [];
  const keep2 = (telling2) => {
    if (telling2) found3.push(isDenied(reading, telling2.span) ? { ...telling2, mood: "void" } : telling2);
  };
  for (const noun of nouns2) keep2(tellNoun(scene, noun));
  for (const clause of clauses) {
    keep2(tellVerb(scene, clause));
    keep2(tellSigning(scene, clause));
    keep2(tellVisit(scene, clause));
  }
  return found3.length < 2 ? found3 : found3.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
var NONE5 = [];
var ATTACHED = /* @__PURE__ */ new Set(["for", "in", "during", "at", "on"]);
function isSame(sentence, earlier, later) {
  if (later.order === "next" || earlier.order === "next") return false;
  const [noun, verb] = earlier.rule === "meeting/noun" ? [earlier, later] : [later, earlier];
  if (noun.rule === "meeting/noun" && verb.rule === "meeting/verb") {
    const clause = sentence.clauses.find((one) => one.verb === verb.core.first);
    const isNear = noun.core.first > clause.verb ? noun.core.first <= reachFrom(sentence, clause.verb + 1) : isIn2(noun.core.first, frontOf(sentence, clause));
    return isNear && ATTACHED.has(wordAt3(sentence, noun.core.first - 1));
  }
  const isApposed = wordAt3(sentence, later.core.first - 1) === "," && wordAt3(sentence, later.core.first) === "the";
  return isApposed && later.core.first - earlier.core.last < 8 && kindAt2(sentence, later.core.first - 2) === "np";
}
var isIn2 = (chunk, stretch2) => stretch2 !== null && stretch2.first <= chunk && chunk <= stretch2.last;
function isHeadline2({ annotated: { report, sentences } }, { paragraph, start, end }) {
  const { title } = report;
  if (paragraph !== 0 || title === null || sentences.length < 2 || end - start > title.length + 2) return false;
  return report.text.slice(start, end).trim() === title.trim();
}
function findTellings(reading) {
  const { sentences } = reading.annotated;
  const verbs2 = telling(reading.language);
  const all2 = [];
  const tell = (at, isTitle) => {
    const base = all2.length;
    for (const telling2 of tellSentence(reading, at, verbs2)) {
      const isOnward2 = telling2.rule === "meeting/onward";
      if (isOnward2 && !all2.some((other) => telling2.sentence - other.telling.sentence < 3)) continue;
      const same = all2.findIndex((other, i) => i >= base && isSame(sentences[at], other.telling, telling2));
      const known4 = isTitle && telling2.order !== "next" ? { ...telling2, definite: true } : telling2;
      all2.push({ telling: known4, same: same < 0 ? null : same });
    }
  };
  for (const [at, sentence] of sentences.entries()) if (!isHeadline2(reading, sentence)) tell(at, false);
  for (const [at, sentence] of sentences.entries()) if (isHeadline2(reading, sentence)) tell(at, true);
  return all2;
}

// src/extract/meetings/join.ts
var published = ({ annotated }) => annotated.report.published.date;
var statusOfTelling = (reading, { mood, when }) => statusOf(mood, isLater(when, published(reading)));
var isDay4 = (when) => openDays(when.end === null ? when.start : `${when.start.split("/")[0]}/${when.end}`) <= 4;
var whole = ({ start, end }) => end === null ? start : `${start}/${end}`;
function isAdjacent({ when, days, order }, occasion) {
  const length = Math.max(days, occasion.days);
  if (!when || !occasion.when || length < 2 || order === "next" || order === "last" || !isDay4(when) || !isDay4(occasion.when))
    return false;
  const first = Math.min(dayNumber(earliest(when.start)), dayNumber(earliest(occasion.when.start)));
  const last = Math.max(dayNumber(latest2(whole(when))), dayNumber(latest2(whole(occasion.when))));
  return last - first < length;
}
function span(a, b) {
  const start = earliest(a.start) < earliest(b.start) ? earliest(a.start) : earliest(b.start);
  const [x, y] = [latest2(whole(a)), latest2(whole(b))];
  return { start, end: x > y ? x : y, words: a.words };
}
var fold2 = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
var samePlace = (a, b) => {
  const [x, y] = [fold2(a), fold2(b)];
  return x.includes(y) || y.includes(x);
};
var isHolding = (status) => status === "held";
function compareParts(reading, a, b) {
  const parties = (parts) => partiesAmong(reading, parts).filter((id) => parts.get(id) === "party");
  const [x, y] = [parties(a), parties(b)];
  if (x.length === 0 || y.length === 0) return 0;
  const shared2 = x.filter((id) => y.includes(id)).length;
  if (shared2 === 0) return null;
  if (shared2 < Math.min(x.length, y.length)) return null;
  const persons = (parts) => [...parts.keys()].filter((id) => reading.actors.actor(id).kind === "person");
  const [p, q] = [persons(a), persons(b)];
  const met = p.filter((id) => q.includes(id)).length;
  if (p.length > 1 && q.length > 1 && met < Math.min(p.length, q.length)) return null;
  return shared2 > 1 ? 2 : 1;
}
function settingsFit({ setting, rule }, occasion) {
  if (setting && occasion.setting) return setting === occasion.setting;
  if (occasion.setting === "phone") return rule !== "meeting/noun" || setting === "phone";
  return true;
}
var HISTORY = 45;
function isBackground(reading, { when }) {
  const day = published(reading);
  return when !== null && day !== null && dayNumber(latest2(whole(when))) < dayNumber(earliest(day)) - HISTORY;
}
function affinity(reading, occasion, telling2) {
  const status = statusOfTelling(reading, telling2);
  let score = 0;
  if (!settingsFit(telling2, occasion)) return null;
  const parts = compareParts(reading, occasion.parts, telling2.parts);
  if (parts === null) return null;
  score += parts;
  let sameDay = false;
  if (telling2.when && occasion.when) {
    const meets2 = datesMeet(whole(telling2.when), whole(occasion.when));
    if (!meets2 && !isAdjacent(telling2, occasion)) return null;
    sameDay = isDay4(telling2.when) && isDay4(occasion.when);
    score += meets2 ? sameDay ? 2 : 1 : 3;
  }
  if (telling2.place && occasion.place) {
    const same = samePlace(telling2.place.name, occasion.place.name);
    const isWithin = isCountry(reading, telling2.place) !== isCountry(reading, occasion.place);
    if (!same && !(sameDay && parts > 1) && !(isWithin && (parts > 1 || telling2.definite))) return null;
    score += same ? 2 : isWithin ? 1 : 0;
  }
  const differs = status !== null && occasion.status !== null && isHolding(status) !== isHolding(occasion.status);
  if (differs && !(sameDay && score > 2)) return null;
  const isPlaced = telling2.when ?? telling2.place ?? occasion.when ?? occasion.place;
  if (isPlaced === null && status === "planned" && occasion.status === "planned" && parts > 1) score += 1;
  if (telling2.order === "same") return score + (isBackground(reading, occasion) ? 1 : 2);
  if (telling2.order === "next" || telling2.order === "last")
    return score > (isHolding(occasion.status) ? 3 : 1) ? score : null;
  if (telling2.definite) {
    const fits4 = status === null || status === occasion.status;
    if (telling2.when && !occasion.when && fits4) score += 1;
    if (telling2.place && !occasion.place && fits4) score += 1;
    return score;
  }
  const isBare2 = telling2.when === null && telling2.place === null && telling2.parts.size === 0;
  return isBare2 ? score + 1 : score > 2 ? score : null;
}
var isLead = ({ sentence }) => sentence < 3;
function canStand(reading, telling2, isFirst) {
  if (telling2.isVague && telling2.mood !== "put-off" && telling2.mood !== "called-off") return false;
  if (telling2.isRound && isFirst && partiesAmong(reading, telling2.parts).length < 2) return false;
  if (telling2.rule === "meeting/signing" && !isLead(telling2) && telling2.place === null && partiesAmong(reading, telling2.parts).length < 2)
    return false;
  if (telling2.isSeries && !telling2.when && !telling2.place) return false;
  const parties = telling2.rule === "meeting/onward" ? 2 : partiesAmong(reading, telling2.parts).length;
  const isPlaced = telling2.when !== null || telling2.place !== null;
  switch (telling2.mood) {
    case "void":
      return false;
    case "called-off":
    case "put-off":
      return true;
    case "floated":
      return telling2.when !== null && (parties > 0 || telling2.place !== null);
    case null:
    case "open":
      return telling2.order !== "same" && (telling2.when !== null || telling2.place !== null && (parties > 0 || telling2.definite));
    default:
      return telling2.order !== "same" && (isPlaced || parties > 1);
  }
}
function take(reading, occasion, telling2) {
  occasion.tellings.push(telling2);
  const status = statusOfTelling(reading, telling2);
  if (occasion.status === null || status === "cancelled" || status === "postponed")
    occasion.status = status ?? occasion.status;
  if (telling2.when && occasion.when && !datesMeet(whole(telling2.when), whole(occasion.when)))
    occasion.when = span(occasion.when, telling2.when);
  occasion.days = Math.max(occasion.days, telling2.days);
  const isFiner = telling2.when && occasion.when && openDays(whole(telling2.when)) < openDays(whole(occasion.when));
  if (!occasion.when || isFiner && occasion.days < 2) occasion.when = telling2.when ?? occasion.when;
  occasion.phase ??= telling2.when ? telling2.phase : null;
  if (occasion.when && occasion.phase) occasion.when = stretch(occasion.when, occasion.days, occasion.phase === "end");
  if (!occasion.place || telling2.place && isCountry(reading, occasion.place) && !isCountry(reading, telling2.place))
    occasion.place = telling2.place;
  occasion.setting ??= telling2.setting;
  for (const [id, part2] of telling2.parts) addParts(occasion.parts, reading, [id], part2);
}
var lastTold = ({ tellings }) => tellings.at(-1).span.start;
var begin = (reading, telling2) => {
  const occasion = {
    tellings: [],
    status: null,
    when: null,
    place: null,
    parts: /* @__PURE__ */ new Map(),
    setting: null,
    days: 0,
    phase: null
  };
  take(reading, occasion, telling2);
  return occasion;
};
function joinTellings(reading, tellings) {
  const occasions = [];
  const placed = [];
  for (const { telling: telling2, same } of tellings) {
    let best2 = null;
    let most = 1;
    for (const occasion of occasions) {
      const score = affinity(reading, occasion, telling2);
      if (score === null || score < most) continue;
      const isTie = score === most && best2 !== null;
      if (!isTie || telling2.order === "same" && lastTold(occasion) > lastTold(best2)) [best2, most] = [occasion, score];
    }
    const linked = same === null ? null : placed[same] ?? null;
    const chosen = linked ?? best2 ?? (canStand(reading, telling2, occasions.length === 0) ? begin(reading, telling2) : null);
    placed.push(chosen);
    if (!chosen) continue;
    if (linked || best2) take(reading, chosen, telling2);
    else occasions.push(chosen);
  }
  return occasions;
}

// src/extract/triggers.ts
function frequency(words2, language) {
  const common = language.lexicon("function-word");
  let sum = 0;
  for (const word of words2) sum += word === "to" || common.has(word) ? 1e3 : 1;
  return sum;
}
function triggersOf2(pattern, language) {
  switch (pattern.kind) {
    case "word":
      return /* @__PURE__ */ new Set([pattern.word]);
    case "lexicon":
      return new Set([...language.lexicon(pattern.name).keys()].map((word) => word.split(" ")[0]));
    case "verb":
      return triggersOf2(pattern.verb, language);
    case "capture":
      return triggersOf2(pattern.part, language);
    case "sequence": {
      const sets2 = pattern.parts.map((part2) => triggersOf2(part2, language)).filter((set2) => set2 !== null);
      return sets2.sort((a, b) => frequency(a, language) - frequency(b, language))[0] ?? null;
    }
    case "either": {
      const sets2 = pattern.parts.map((part2) => triggersOf2(part2, language));
      return sets2.includes(null) ? null : new Set(sets2.flatMap((set2) => [...set2]));
    }
    default:
      return null;
  }
}

// src/extract/match.ts
var LONGEST_GAP = 8;
var GROUP_FEATURES = {
  negated: (chunk) => chunk.group.negated,
  passive: (chunk) => chunk.group.passive,
  finite: (chunk) => chunk.group.finite,
  perfect: (chunk) => chunk.group.perfect,
  progressive: (chunk) => chunk.group.progressive,
  past: (chunk) => chunk.group.tense === "past" || chunk.group.perfect,
  present: (chunk) => chunk.group.tense === "present",
  future: (chunk) => chunk.group.tense === "future" || chunk.group.modal === "be-to",
  conditional: (chunk) => chunk.group.tense === "conditional",
  infinitive: (chunk) => chunk.group.tense === "infinitive",
  gerund: (chunk) => chunk.group.tense === "gerund",
  participle: (chunk) => chunk.group.tense === "participle",
  modal: (chunk) => chunk.group.modal !== null
};
var hasFeature = (chunk, feature) => feature.startsWith("not-") ? !GROUP_FEATURES[feature.slice(4)](chunk) : GROUP_FEATURES[feature](chunk);
var matchWord = (word, exact) => (indexed, at, _captures, next) => {
  const token2 = indexed.sentence.tokens[at];
  return token2 !== void 0 && (token2.lower === word || !exact && token2.lemma === word) && next(at + 1);
};
function matchLexicon(lexicon) {
  const long = /* @__PURE__ */ new Map();
  for (const word of lexicon.keys()) {
    const [first, ...rest] = word.split(" ");
    if (rest.length > 0)
      long.set(
        first,
        [...long.get(first) ?? [], rest].sort((a, b) => b.length - a.length)
      );
  }
  return (indexed, at, _captures, next) => {
    const { tokens } = indexed.sentence;
    const token2 = tokens[at];
    if (!token2) return false;
    for (const rest of long.get(token2.lower) ?? long.get(token2.lemma) ?? []) {
      const fits4 = rest.every((word, i) => tokens[at + 1 + i]?.lower === word || tokens[at + 1 + i]?.lemma === word);
      if (fits4 && next(at + 1 + rest.length)) return true;
    }
    return (lexicon.has(token2.lower) || lexicon.has(token2.lemma)) && next(at + 1);
  };
}
function matchChunk(kind, features) {
  const unknown = features.find((feature) => !GROUP_FEATURES[feature.replace(/^not-/, "")]);
  if (unknown) throw new Error(`\u201C${unknown}\u201D is no feature; there are ${Object.keys(GROUP_FEATURES).join(", ")}`);
  return (indexed, at, _captures, next) => {
    const opened = indexed.opens[at] ?? -1;
    const { chunks, tokens } = indexed.sentence;
    const chunk = chunks[opened];
    if (!chunk || chunk.kind !== kind) return false;
    if (!features.every((feature) => hasFeature(chunk, feature))) return false;
    if (kind === "np")
      for (let last = opened + 2; last < chunks.length && last <= opened + 8; last += 1) {
        if (chunks[last].kind === "np" && phraseEndingAt(tokens, chunks, last).first === opened && next(chunks[last].last + 1))
          return true;
        if (chunks[last].kind === "vg") break;
      }
    return next(chunk.last + 1);
  };
}
var matchVerb = (verb, negated) => (indexed, at, captures, next) => {
  const chunk = indexed.sentence.chunks[indexed.opens[at] ?? -1];
  if (chunk?.kind !== "vg" || chunk.group.negated !== negated) return false;
  return verb(indexed, chunk.head, captures, (end) => next(Math.max(end, chunk.last + 1)));
};
var matchGap = (indexed, at, _captures, next) => {
  const { tokens } = indexed.sentence;
  for (let end = at; end <= at + LONGEST_GAP && end <= tokens.length; end++) {
    if (next(end)) return true;
    const token2 = tokens[end];
    if (!token2 || token2.lemma === QUOTATION || token2.text === "." || token2.text === ";" || token2.text === ":")
      return false;
  }
  return false;
};
var matchSequence = (steps) => (indexed, at, captures, next) => {
  const from2 = (i, start) => i === steps.length ? next(start) : steps[i](indexed, start, captures, (end) => from2(i + 1, end));
  return from2(0, at);
};
var matchCapture = (name, part2) => (indexed, at, captures, next) => part2(indexed, at, captures, (end) => {
  const before4 = captures.get(name);
  captures.set(name, { start: at, end });
  if (next(end)) return true;
  if (before4) captures.set(name, before4);
  else captures.delete(name);
  return false;
});
function compile(pattern, language) {
  switch (pattern.kind) {
    case "word":
      return matchWord(pattern.word, pattern.exact);
    case "lexicon":
      return matchLexicon(language.lexicon(pattern.name));
    case "tag":
      return (indexed, at, _captures, next) => indexed.sentence.tokens[at]?.tag === pattern.tag && next(at + 1);
    case "chunk":
      return matchChunk(pattern.chunk, pattern.features);
    case "verb":
      return matchVerb(compile(pattern.verb, language), pattern.negated);
    case "gap":
      return matchGap;
    case "sequence":
      return matchSequence(pattern.parts.map((part2) => compile(part2, language)));
    case "either": {
      const steps = pattern.parts.map((part2) => compile(part2, language));
      return (indexed, at, captures, next) => steps.some((step) => step(indexed, at, captures, next));
    }
    case "optional": {
      const step = compile(pattern.part, language);
      return (indexed, at, captures, next) => step(indexed, at, captures, next) || next(at);
    }
    case "capture":
      return matchCapture(pattern.name, compile(pattern.part, language));
  }
}
var NOTHING2 = { words: /* @__PURE__ */ new Set(), exact: /* @__PURE__ */ new Set(), verbs: /* @__PURE__ */ new Set(), tags: /* @__PURE__ */ new Set() };
var unite = (openings) => openings.includes(null) ? null : openings.reduce(
  (all2, one) => ({
    words: /* @__PURE__ */ new Set([...all2.words, ...one.words]),
    exact: /* @__PURE__ */ new Set([...all2.exact, ...one.exact]),
    verbs: /* @__PURE__ */ new Set([...all2.verbs, ...one.verbs]),
    tags: /* @__PURE__ */ new Set([...all2.tags, ...one.tags])
  }),
  NOTHING2
);
function openingOf2(pattern, language) {
  switch (pattern.kind) {
    case "word":
      return pattern.exact ? { ...NOTHING2, exact: /* @__PURE__ */ new Set([pattern.word]) } : { ...NOTHING2, words: /* @__PURE__ */ new Set([pattern.word]) };
    case "lexicon":
      return { ...NOTHING2, words: triggersOf2(pattern, language) };
    case "tag":
      return { ...NOTHING2, tags: /* @__PURE__ */ new Set([pattern.tag]) };
    case "capture":
      return openingOf2(pattern.part, language);
    case "verb": {
      const verb = openingOf2(pattern.verb, language);
      return verb && { ...NOTHING2, verbs: /* @__PURE__ */ new Set([...verb.words, ...verb.exact]) };
    }
    case "either":
      return unite(pattern.parts.map((part2) => openingOf2(part2, language)));
    case "sequence":
      return openingOfSequence(pattern.parts, language);
    default:
      return null;
  }
}
function openingOfSequence(parts, language) {
  const openings = [];
  for (const part2 of parts) {
    if (part2.kind !== "optional") return unite([...openings, openingOf2(part2, language)]);
    openings.push(openingOf2(part2.part, language));
  }
  return null;
}
function canBegin({ sentence, opens }, at, { words: words2, exact, verbs: verbs2, tags }) {
  const { lower, lemma, tag } = sentence.tokens[at];
  if (words2.size > 0 && (words2.has(lower) || lemma !== lower && words2.has(lemma))) return true;
  if (exact.size > 0 && exact.has(lower)) return true;
  if (tags.size > 0 && tags.has(tag)) return true;
  if (verbs2.size === 0 || opens[at] < 0) return false;
  const chunk = sentence.chunks[opens[at]];
  if (chunk.kind !== "vg") return false;
  const head = sentence.tokens[chunk.head];
  return verbs2.has(head.lemma) || verbs2.has(head.lower);
}
var latest3 = null;
function indexOf(sentence) {
  if (latest3?.sentence === sentence) return latest3;
  const opens = new Array(sentence.tokens.length).fill(-1);
  for (const [i, chunk] of sentence.chunks.entries()) opens[chunk.first] = i;
  latest3 = { sentence, opens };
  return latest3;
}
function compilePattern(pattern, language) {
  const step = compile(pattern, language);
  const opening2 = openingOf2(pattern, language);
  return (sentence) => {
    const indexed = indexOf(sentence);
    const found3 = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (opening2 && !canBegin(indexed, at, opening2)) continue;
      const captures = /* @__PURE__ */ new Map();
      let end = -1;
      if (step(indexed, at, captures, (stop2) => {
        end = stop2;
        return stop2 > at;
      })) {
        found3.push({ start: at, end, captures });
        at = end - 1;
      }
    }
    return found3;
  };
}
var spanOf4 = (sentence, range) => ({
  start: sentence.tokens[range.start].start,
  end: sentence.tokens[range.end - 1].end
});

// src/extract/pattern.ts
var PatternError = class extends Error {
  constructor(pattern, at, what) {
    super(`${what}
  ${pattern}
  ${" ".repeat(at)}^`);
    this.name = "PatternError";
  }
};
var SPACE = /\s/;
var WORD = /[^\s()|?<>]/;
function skipSpace(cursor) {
  while (cursor.at < cursor.text.length && SPACE.test(cursor.text[cursor.at])) cursor.at++;
}
function take2(cursor, mark) {
  if (!cursor.text.startsWith(mark, cursor.at)) return false;
  cursor.at += mark.length;
  return true;
}
function readWord(cursor) {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && WORD.test(cursor.text[cursor.at])) cursor.at++;
  if (cursor.at === start) throw new PatternError(cursor.text, start, "a word was expected");
  return cursor.text.slice(start, cursor.at);
}
function readEither(cursor) {
  const parts = [readSequence(cursor)];
  while (take2(cursor, "|")) parts.push(readSequence(cursor));
  return parts.length === 1 ? parts[0] : { kind: "either", parts };
}
function readSequence(cursor) {
  const parts = [];
  for (; ; ) {
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next === void 0 || next === "|" || next === ")") break;
    const part2 = readAtom(cursor);
    parts.push(take2(cursor, "?") ? { kind: "optional", part: part2 } : part2);
  }
  if (parts.length === 0) throw new PatternError(cursor.text, cursor.at, "an empty alternative");
  return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
}
function readLexicon(cursor) {
  const name = readWord(cursor);
  if (!take2(cursor, ">")) throw new PatternError(cursor.text, cursor.at, "a lexicon\u2019s name ends with >");
  return { kind: "lexicon", name };
}
function readChunk(cursor, chunk) {
  if (take2(cursor, "!")) return { kind: "chunk", chunk, features: ["not-negated"] };
  if (cursor.text[cursor.at] !== "(") return { kind: "chunk", chunk, features: [] };
  const end = cursor.text.indexOf(")", cursor.at);
  if (end < 0) throw new PatternError(cursor.text, cursor.at, "the features are not closed");
  const features = cursor.text.slice(cursor.at + 1, end).split("|").map((feature) => feature.trim());
  cursor.at = end + 1;
  return { kind: "chunk", chunk, features };
}
function readAtom(cursor) {
  const start = cursor.at;
  if (take2(cursor, "...")) return { kind: "gap" };
  if (take2(cursor, "(")) {
    const inner = readEither(cursor);
    if (!take2(cursor, ")")) throw new PatternError(cursor.text, start, "this bracket is not closed");
    return inner;
  }
  if (take2(cursor, "<")) return readLexicon(cursor);
  if (take2(cursor, "#")) return { kind: "tag", tag: readWord(cursor) };
  if (take2(cursor, "=")) return { kind: "word", word: readWord(cursor), exact: true };
  if (take2(cursor, "!~")) return { kind: "verb", verb: readAtom(cursor), negated: true };
  if (take2(cursor, "~")) return { kind: "verb", verb: readAtom(cursor), negated: false };
  if (/^(?:NP|VG)(?![\w-])/.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
    const chunk = cursor.text.startsWith("NP", cursor.at) ? "np" : "vg";
    cursor.at += 2;
    return readChunk(cursor, chunk);
  }
  const capture = /^([a-z][a-z-]*):(?=\S)/.exec(cursor.text.slice(cursor.at, cursor.at + 40));
  if (capture) {
    cursor.at += capture[0].length;
    return { kind: "capture", name: capture[1], part: readAtom(cursor) };
  }
  return { kind: "word", word: readWord(cursor), exact: false };
}
function parsePattern(text3) {
  const cursor = { text: text3.trim().replace(/\s+/g, " "), at: 0 };
  const pattern = readEither(cursor);
  if (cursor.at < cursor.text.length) throw new PatternError(cursor.text, cursor.at, "this is left over");
  return pattern;
}

// src/extract/rules.ts
var shapeOf = (word) => (word.charCodeAt(0) & 127) << 5 | Math.min(word.length, 31);
var text2 = (field) => typeof field === "string" ? field : "";
function loadRule(source, language) {
  try {
    const pattern = parsePattern(text2(source["pattern"]));
    const rule = {
      id: source.id,
      value: text2(source["value"]),
      certainty: source["certainty"] === "doubtful" ? "doubtful" : "sure",
      source,
      match: compilePattern(pattern, language)
    };
    return { rule, triggers: triggersOf2(pattern, language) };
  } catch (cause) {
    throw new Error(`rule ${source.id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
function index2(language, folder) {
  const byWord = /* @__PURE__ */ new Map();
  const always = [];
  const rules2 = [];
  for (const source of language.rules(folder)) {
    const { rule, triggers } = loadRule(source, language);
    const place = rules2.push(rule) - 1;
    if (!triggers) always.push(place);
    for (const word of triggers ?? []) byWord.set(word, [...byWord.get(word) ?? [], place]);
  }
  const shapes = new Uint8Array(128 << 5);
  for (const word of byWord.keys()) shapes[shapeOf(word)] = 1;
  return { byWord, shapes, always, rules: rules2 };
}
var NONE6 = [];
function ruleRunner(folder) {
  const indexed = perLanguage((language) => index2(language, folder));
  return (sentence, language) => {
    const { byWord, shapes, always, rules: rules2 } = indexed(language);
    const wanted = [...always];
    for (const { lower, lemma } of sentence.tokens) {
      const byForm = shapes[shapeOf(lower)] === 1 ? byWord.get(lower) : void 0;
      if (byForm) wanted.push(...byForm);
      const byLemma = lemma !== lower && shapes[shapeOf(lemma)] === 1 ? byWord.get(lemma) : void 0;
      if (byLemma) wanted.push(...byLemma);
    }
    if (wanted.length === 0) return NONE6;
    return [...new Set(wanted)].sort((a, b) => a - b).flatMap((place) => {
      const rule = rules2[place];
      return rule.match(sentence).map((match) => ({ ...match, rule }));
    });
  };
}

// src/extract/meetings/main.ts
var NEWS = 8;
var isNews2 = (date, day) => datesMeet(date, `${dayOf(dayNumber(earliest(day)) - NEWS)}/${latest2(day)}`);
var mainOf = (reading, occasions) => bestOf(
  reading,
  occasions.filter(({ status }) => status === "held")
) ?? bestOf(
  reading,
  occasions.filter(({ status }) => status === "cancelled" || status === "postponed")
);
function bestOf(reading, occasions) {
  const day = published(reading);
  let best2 = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, occasion] of occasions.entries()) {
    const near = !occasion.when || !day ? 0 : isNews2(whole(occasion.when), day) ? 3 : -3;
    const score = occasion.tellings.length + near + (i === 0 ? 1 : 0);
    if (score > most) [best2, most] = [occasion, score];
  }
  return best2;
}

// src/extract/meetings/outcome.ts
var rules = ruleRunner("meeting");
var isOnward = ({ rule }) => rule.id.startsWith("meeting/continues/");
function isTold(reading, sentence, { rule, start, end }) {
  if (isAwaited(reading, sentence, start)) return false;
  const isNegative = rule.value === "none" || rule.value === "collapse";
  return sentence.clauses.every((clause) => {
    const { head } = sentence.chunks[clause.verb];
    if (head < start || head >= end) return true;
    if (clause.group.tense === "gerund" && moodByPreposition(sentence, clause.verb) !== "happened") return isNegative;
    const mood = moodOf(sentence, clause, reading.language);
    return mood === "happened" || mood === "open" || mood === "void" && isNegative && clause.marker === null;
  });
}
var AWAITED = /* @__PURE__ */ new Set(["when", "once", "until", "before", "if", "unless"]);
function isAwaited(reading, sentence, start) {
  const before4 = sentence.clauses.filter(({ verb }) => sentence.chunks[verb].first <= start);
  const marked = before4.findLast(
    ({ marker }) => marker !== null && AWAITED.has(sentence.tokens[sentence.chunks[marker].first].lower)
  );
  const main = marked && before4.findLast(({ verb, group }) => group.finite && verb < marked.first);
  return main !== void 0 && moodOf(sentence, main, reading.language) !== "happened";
}
var hasOutcome = ({ status }) => status === "held" || status === "cancelled";
var TO_COME = 1e4;
function toldBeside(occasions, at, span2) {
  let best2 = null;
  let least = Number.POSITIVE_INFINITY;
  for (const occasion of occasions)
    for (const telling2 of occasion.tellings) {
      if (telling2.sentence !== at) continue;
      const distance2 = Math.max(telling2.span.start - span2.end, span2.start - telling2.span.end, 0);
      const far = hasOutcome(occasion) ? distance2 : distance2 + TO_COME;
      if (far < least) [best2, least] = [occasion, far];
    }
  return best2;
}
function isOfMain(reading, main, at) {
  const day = published(reading);
  const sentence = reading.annotated.sentences[at];
  const dates = timesIn(reading, sentence).filter(
    ({ date, type }) => date !== null && type !== "DURATION" && (day === null || earliest(date) <= latest2(day))
  );
  const { when } = main;
  if (when) return dates.every(({ date }) => datesMeet(date, whole(when)));
  return day === null || dates.every(({ date }) => isNews2(date, day));
}
function targetOf({ reading, occasions, main }, at, span2) {
  const beside4 = toldBeside(occasions, at, span2);
  if (beside4) return hasOutcome(beside4) ? { occasion: beside4, isNear: true } : null;
  return main && isOfMain(reading, main, at) ? { occasion: main, isNear: false } : null;
}
var PRIORITY = ["agreement", "collapse", "none", "progress", "ongoing", "unknown"];
function heaviest(signs) {
  const weights = /* @__PURE__ */ new Map();
  for (const { value, weight } of signs) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best2 = null;
  for (const value of PRIORITY) if ((weights.get(value) ?? 0) > (best2 ? weights.get(best2) : 0)) best2 = value;
  return best2;
}
function accountsOf(reading, signs, status) {
  const { report } = reading.annotated;
  const byTeller = /* @__PURE__ */ new Map();
  for (const sign of signs) byTeller.set(sign.by, [...byTeller.get(sign.by) ?? [], sign]);
  return [...byTeller].map(([by, told3]) => {
    const [first, ...rest] = told3.map(({ span: span2 }) => evidenceAt(report, span2));
    return { report: report.id, by, outcome: heaviest(told3) ?? "unknown", status, evidence: [first, ...rest] };
  });
}
var meets = (a, b) => a.start < b.end && b.start < a.end;
function readSentence(judged2, at, signs, going) {
  const { reading, main } = judged2;
  const sentence = reading.annotated.sentences[at];
  const hits = rules(sentence, reading.language);
  if (hits.length === 0) return;
  const onwards = hits.filter(isOnward);
  for (const hit of onwards) {
    const occasion = targetOf(judged2, at, spanOf4(sentence, hit))?.occasion ?? main;
    if (occasion) going.add(occasion);
  }
  for (const hit of hits) {
    if (isOnward(hit) || onwards.some((other) => meets(hit, other)) || !isTold(reading, sentence, hit)) continue;
    const span2 = spanOf4(sentence, hit);
    const target = targetOf(judged2, at, span2);
    const weight = (hit.rule.certainty === "sure" ? 2 : 1) + (target?.isNear ? 1 : 0);
    if (target)
      signs.get(target.occasion).push({ value: hit.rule.value, span: span2, weight, by: tellerOf(reading, span2) });
  }
}
function judge(reading, occasions, tellings) {
  const main = mainOf(reading, occasions);
  const signs = new Map(occasions.map((occasion) => [occasion, []]));
  const going = /* @__PURE__ */ new Set();
  if (main && tellings.some(({ telling: telling2 }) => telling2.order === "next" && telling2.mood === "arranged")) going.add(main);
  if (occasions.length > 0)
    for (const at of reading.annotated.sentences.keys()) readSentence({ reading, occasions, main }, at, signs, going);
  return new Map(
    occasions.map((occasion) => [occasion, judgeOne(reading, occasion, signs.get(occasion), going.has(occasion))])
  );
}
function judgeOne(reading, occasion, signs, continues) {
  const status = occasion.status ?? "held";
  const verb = occasion.tellings.find((telling2) => telling2.outcome !== null)?.outcome ?? null;
  const told3 = heaviest(signs);
  const outcome = verb === "collapse" ? verb : told3 ?? verb ?? "unknown";
  return {
    outcome: status === "planned" || status === "postponed" ? "unknown" : outcome,
    continues,
    accounts: accountsOf(reading, signs, status)
  };
}

// src/extract/identify.ts
import { hash } from "node:crypto";
var PREFIX = {
  actors: "a",
  meetings: "m",
  statements: "s",
  positions: "p",
  commitments: "c",
  conditions: "if",
  instruments: "i",
  claims: "cl",
  figures: "f"
};
function factId(kind, report, span2, distinct = "") {
  const digest = hash("sha256", `${report}
${kind}
${span2.start}
${span2.end}
${distinct}`);
  return `${PREFIX[kind]}-${digest.slice(0, 12)}`;
}

// src/extract/issues.ts
var WEAK = 0.5;
var issueWords = perLanguage((language) => {
  const index3 = /* @__PURE__ */ new Map();
  for (const { word, issue, weak } of language.lexicon("issue-word").values()) {
    const [first, ...rest] = word.split(" ");
    const entries2 = index3.get(first) ?? [];
    entries2.push({ rest, issue, weight: weak === "yes" ? WEAK : rest.length + 1 });
    index3.set(
      first,
      entries2.sort((a, b) => b.rest.length - a.rest.length)
    );
  }
  return index3;
});
var fits3 = (token2, word) => token2 !== void 0 && (token2.lower === word || token2.lemma === word || singular(token2.lower) === word);
var longest = (entries2, tokens, at) => entries2?.find(({ rest }) => rest.every((word, i) => fits3(tokens[at + 1 + i], word)));
function entryAt(index3, tokens, at) {
  const { lower, lemma } = tokens[at];
  const entry = longest(index3.get(lower), tokens, at) ?? (lemma === lower ? void 0 : longest(index3.get(lemma), tokens, at));
  return entry ?? (lower.endsWith("s") ? longest(index3.get(singular(lower)), tokens, at) : void 0);
}
function weighIssues(tokens, language) {
  const index3 = issueWords(language);
  const weights = /* @__PURE__ */ new Map();
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(index3, tokens, at);
    if (entry) {
      const known4 = weights.get(entry.issue);
      if (known4) known4.words += entry.weight;
      else weights.set(entry.issue, { issue: entry.issue, words: entry.weight, first: at });
    }
    at += entry ? entry.rest.length + 1 : 1;
  }
  return [...weights.values()].sort((a, b) => b.words - a.words || a.first - b.first);
}
function issuesOf(tokens, language) {
  const issues = weighIssues(tokens, language).map(({ issue }) => issue);
  const substance = issues.filter((issue) => issue !== "process");
  return substance.length > 0 ? substance : issues;
}

// src/extract/meetings/build.ts
var firstOf2 = (tellings, read3) => {
  for (const telling2 of tellings) {
    const value = read3(telling2);
    if (value !== null) return value;
  }
  return null;
};
function foundBy(telling2) {
  const marks = [
    { role: "occasion", start: telling2.span.start, end: telling2.span.end },
    ...telling2.when ? [{ role: "time", ...telling2.when.words }] : [],
    ...telling2.place ? [{ role: "place", start: telling2.place.start, end: telling2.place.end }] : []
  ];
  return { rule: telling2.rule, certainty: telling2.doubtful ? "doubtful" : "sure", marks };
}
function agendaOf({ annotated, language }, tellings) {
  const issues = tellings.flatMap(({ topic, sentence }) => {
    if (!topic) return [];
    const tokens = annotated.sentences[sentence].tokens.filter(
      (token2) => token2.start >= topic.start && token2.end <= topic.end
    );
    return issuesOf(tokens, language);
  });
  return [...new Set(issues)].map((issue) => ({ issue, by: null }));
}
function buildMeeting(reading, occasion, { outcome, continues, accounts }) {
  const { report } = reading.annotated;
  const { tellings } = occasion;
  const evidence = tellings.map((telling2) => evidenceAt(report, telling2.span));
  const marks = tellings.map(foundBy);
  if (!isNonEmpty(evidence) || !isNonEmpty(marks)) return null;
  const found3 = { id: factId("meetings", report.id, evidence[0]), evidence, foundBy: marks };
  const participants = [...occasion.parts].map(([actor, part2]) => ({ actor, part: part2 }));
  const duration3 = firstOf2(tellings, (telling2) => telling2.duration);
  const status = occasion.status ?? "held";
  return {
    ...found3,
    start: occasion.when?.start ?? null,
    end: occasion.when?.end ?? null,
    duration: duration3 && report.text.slice(duration3.start, duration3.end),
    place: occasion.place?.name ?? null,
    format: firstOf2(tellings, (telling2) => telling2.format),
    setting: occasion.setting ?? "in-person",
    level: firstOf2(tellings, (telling2) => telling2.level) ?? levelOf(
      reading,
      occasion.parts,
      tellings.flatMap((telling2) => telling2.levels)
    ) ?? firstOf2(tellings, (telling2) => telling2.usual),
    status,
    participants,
    agenda: agendaOf(reading, tellings),
    outcome,
    continues,
    accounts
  };
}

// src/extract/meetings/complete.ts
var partiesOf = (reading, occasion) => partiesAmong(reading, occasion.parts).filter((id) => occasion.parts.get(id) === "party");
function mentionedMost(reading) {
  const { actors, language } = reading;
  const isParty = (id) => {
    const { kind, name } = actors.actor(id);
    return kind !== "person" && /\p{Lu}/u.test(name) && !isVague(reading, id) && !language.lexicon("outlet").has(name) && !language.lexicon("agency").has(name);
  };
  const counts = /* @__PURE__ */ new Map();
  for (const mention of actors.mentions)
    for (const id of mention.actors) {
      const party = actors.partyOf(id) ?? id;
      if (isParty(party)) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  const often = counts.size === 2 ? [...counts] : [...counts].filter(([, count]) => count > 1);
  const [first, second] = often.sort((a, b) => b[1] - a[1]);
  return first && second ? [first[0], second[0]] : [];
}
function partiesOfTitle(reading) {
  const { title, text: text3 } = reading.annotated.report;
  const start = title === null ? -1 : text3.indexOf(title.trim());
  if (start < 0 || title === null) return [];
  const ids = mentionsIn(reading, { start, end: start + title.length }).flatMap((mention) => mention.actors).map((id) => reading.actors.partyOf(id) ?? id);
  return [...new Set(ids)].filter((id) => reading.actors.actor(id).kind !== "person" && !isVague(reading, id));
}
function usualParties(reading, occasions, main) {
  for (const occasion of main ? [main, ...occasions] : occasions) {
    if (occasion.setting === "phone") continue;
    const parties = partiesOf(reading, occasion);
    if (parties.length > 1) return parties;
  }
  const titled2 = partiesOfTitle(reading);
  return titled2.length > 1 ? titled2 : mentionedMost(reading);
}
function partiesBefore(reading, occasions, occasion) {
  const start = occasion.tellings[0].span.start;
  const before4 = occasions.flatMap(
    (other) => other === occasion || other.status !== "held" || other.setting === "phone" ? [] : other.tellings.map((telling2) => ({ other, at: telling2.span.start }))
  ).filter(({ at }) => at < start).sort((a, b) => b.at - a.at);
  for (const { other } of before4) {
    const parties = partiesOf(reading, other);
    if (parties.length > 1) return parties;
  }
  return [];
}
function completeParties(reading, occasions, main) {
  const usual = usualParties(reading, occasions, main);
  for (const occasion of occasions) {
    const parties = partiesOf(reading, occasion).filter((id) => !isVague(reading, id));
    if (parties.length > 1) continue;
    const before4 = partiesBefore(reading, occasions, occasion);
    const others = before4.length > 1 ? before4 : usual;
    if (!parties.every((id) => others.includes(id))) continue;
    const isGeneral = occasion.tellings.some(({ rule }) => rule !== "meeting/verb" && rule !== "meeting/visit");
    if (isGeneral || parties.length === 0) addParts(occasion.parts, reading, others, "party");
  }
}
function isKnown(reading, occasion) {
  const parties = partiesAmong(reading, occasion.parts).length;
  if (parties > 1) return true;
  return occasion.when !== null || occasion.place !== null ? parties > 0 || occasion.when !== null && occasion.place !== null : false;
}

// src/extract/meetings/news.ts
function isNewsOf(reading, { sentence: at, order, mood }, lead) {
  if (at > lead || order === "last") return false;
  const sentence = reading.annotated.sentences[at];
  if (at < lead) return sentence.clauses.some(({ group }) => group.finite);
  const isNew2 = lead > 0 || sentence.clauses.some(({ group }) => group.perfect && group.tense === "present");
  return isNew2 && mood === "happened" && timesIn(reading, sentence).every(({ date }) => date === null);
}
function dateNews(reading, main) {
  const day = published(reading);
  if (!main || !day || openDays(day) !== 1 || main.when !== null || main.status !== "held") return;
  const lead = isHeadline2(reading, reading.annotated.sentences[0]) ? 1 : 0;
  const telling2 = main.tellings.find((one) => isNewsOf(reading, one, lead));
  if (!telling2) return;
  const start = main.days > 1 ? dayOf(dayNumber(earliest(day)) - main.days + 1) : earliest(day);
  const when = { start: `${start}~`, end: `${earliest(day)}~`, words: telling2.span };
  main.when = when;
}

// src/extract/meetings/subject.ts
var MOST2 = 3;
var sides = perLanguage((language) => {
  const words2 = /* @__PURE__ */ new Map();
  const letters = new Uint8Array(128);
  for (const { word, side } of language.lexicon("other-talks").values()) {
    letters[word.charCodeAt(0) & 127] = 1;
    for (const form of [word, plural(word)]) words2.set(form, side === "other" ? 1 : -1);
  }
  return { words: words2, letters };
});
var judged = /* @__PURE__ */ new WeakMap();
function isOfOtherTalks({ annotated, language }) {
  const known4 = judged.get(annotated);
  if (known4 !== void 0) return known4;
  const { words: words2, letters } = sides(language);
  let others = 0;
  let ours = 0;
  for (const { tokens } of annotated.sentences)
    for (const { lower } of tokens) {
      const side = letters[lower.charCodeAt(0) & 127] === 0 ? void 0 : words2.get(lower);
      if (side === 1) others++;
      else if (side === -1) ours++;
    }
  const isOther2 = others >= MOST2 && others > ours;
  judged.set(annotated, isOther2);
  return isOther2;
}

// src/extract/meetings.ts
var meetings = {
  name: "meetings",
  extract: (reading) => {
    const tellings = findTellings(reading);
    if (tellings.length === 0 || isOfOtherTalks(reading)) return { meetings: [] };
    const occasions = joinTellings(reading, tellings);
    const main = mainOf(reading, occasions);
    dateNews(reading, main);
    completeParties(reading, occasions, main);
    const known4 = occasions.filter((occasion) => isKnown(reading, occasion));
    const judged2 = judge(reading, known4, tellings);
    return {
      meetings: known4.map((occasion) => buildMeeting(reading, occasion, judged2.get(occasion))).filter((meeting) => meeting !== null)
    };
  }
};

// src/extract/commitments/pledge.ts
function follows(sentence, verb, infinitive2) {
  if (infinitive2 - verb > 8) return false;
  for (let at = verb + 1; at < infinitive2; at++) {
    const { kind } = sentence.chunks[at];
    if (kind === "vg" || kind === "subordinator" || kind === "wh" || kind === "quotation") return false;
  }
  return true;
}
function contentOf(sentence, clause) {
  let last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb);
  for (const next of sentence.clauses) {
    if (next.verb <= last || next.group.tense !== "infinitive" || !follows(sentence, last, next.verb)) continue;
    if (next.verb - last > 2) break;
    last = Math.max(reachFrom(sentence, next.verb + 1), next.verb);
  }
  return { first: clause.verb, last };
}
var FIRST_PERSON = /* @__PURE__ */ new Set(["i", "we"]);
function doersOf(reading, sentence, phrase) {
  const whole2 = wholePhrase(sentence, phrase);
  const span2 = spanOfChunks(sentence, whole2);
  if (FIRST_PERSON.has(wordAt3(sentence, whole2.first)) && whole2.first === whole2.last) return firstPersons(reading, span2);
  return reading.actors.resolve(span2);
}
function firstPersons(reading, span2) {
  const speaker = speakerOf2(reading, span2);
  if (speaker === void 0) return partiesOfTitle(reading);
  return speaker === null ? [] : [reading.actors.partyOf(speaker) ?? speaker];
}
function fromVerb({ reading, sentence }, clause) {
  const { language } = reading;
  const entry = language.lexicon("commitment-verb").get(clause.group.lemma);
  if (!entry || !clause.group.finite || clause.group.passive || !clause.subject) return null;
  const mood = moodOf(sentence, clause, language);
  const next = sentence.clauses.find((other) => other.verb > clause.verb);
  if (mood !== "happened" && mood !== "open" || !next || next.group.negated || !follows(sentence, clause.verb, next.verb))
    return null;
  const isBound = next.group.tense === "infinitive" || next.group.tense === "gerund" && wordAt3(sentence, next.verb - 1) === "to";
  const hasObject = kindAt2(sentence, clause.verb + 1) === "np" && clause.verb + 1 < next.verb;
  if (!isBound || entry["object"] === "yes" !== (hasObject && !isTimeBetween(reading, sentence, clause.verb + 1)))
    return null;
  const by = doersOf(reading, sentence, clause.subject);
  return by.length === 0 ? null : { clause: next, by, from: clause.subject.first, rule: "commitment/verb", certainty: "sure" };
}
var isTimeBetween = (reading, sentence, chunk) => isTimePhrase(reading, spanOfChunks(sentence, { first: chunk, last: chunk }));
function whoseWord({ reading, sentence }, subject2, by) {
  if (isOnlyThought(reading, spanOfChunks(sentence, subject2))) return "predicted";
  if (FIRST_PERSON.has(wordAt3(sentence, subject2.first))) return "own";
  const speaker = speakerOf2(reading, spanOfChunks(sentence, subject2));
  if (speaker === void 0) return sentence.quotation === null ? "told" : "predicted";
  if (speaker === null) return "predicted";
  const party = reading.actors.partyOf(speaker) ?? speaker;
  return by.some((id) => id === speaker || (reading.actors.partyOf(id) ?? id) === party) ? "own" : "predicted";
}
var isRelative = (sentence, { subject: subject2, marker }) => subject2 !== null && kindAt2(sentence, subject2.first - 1) === "np" || marker !== null && kindAt2(sentence, marker) === "wh";
function isOnlyIf({ tokens, chunks }, { verb, subject: subject2 }) {
  const from2 = subject2 && subject2.last < verb ? chunks[subject2.last].last + 1 : chunks[verb].first;
  return tokens.slice(from2, chunks[verb].head + 10).some(
    ({ lower }, i, words2) => lower === "only" && (i <= chunks[verb].head - from2 || AWAITED2.has(words2[i + 1]?.lower ?? ""))
  );
}
var AWAITED2 = /* @__PURE__ */ new Set(["if", "when", "once", "after"]);
function isState({ reading, sentence }, { group, verb }) {
  if (!reading.language.lexicon("commitment-state").has(group.lemma)) return false;
  return !(group.lemma === "be" && /^(?:out|back)$/.test(wordAt3(sentence, verb + 1)));
}
function fromFuture(said, clause) {
  const { reading, sentence } = said;
  const { group, subject: subject2 } = clause;
  if (!subject2 || group.negated || group.perfect || isState(said, clause) || isRelative(sentence, clause) || isOnlyIf(sentence, clause))
    return null;
  const announced = isAnnounced(reading, clause);
  if (moodOf(sentence, clause, reading.language) !== "arranged" && !announced) return null;
  const phrase = group.passive ? agentOf2(sentence, clause) : subject2;
  const by = phrase ? doersOf(reading, sentence, phrase) : speakersOf(reading, sentence, subject2);
  if (by.length === 0) return null;
  const word = whoseWord(said, subject2, by);
  if (!phrase && group.tense === "conditional") return null;
  const isWeak = group.tense === "conditional" || announced || !phrase;
  if (word === "predicted" || word === "told" && isWeak) return null;
  return { clause, by, from: subject2.first, rule: "commitment/future", certainty: word === "own" ? "sure" : "doubtful" };
}
var STEPS2 = /* @__PURE__ */ new Set(["withdraw", "deliver", "exchange"]);
function isAnnounced({ language }, { group }) {
  const isNow = group.progressive && group.tense === "present" && !group.perfect && !group.passive;
  return isNow && STEPS2.has(language.lexicon("commitment-what").get(group.lemma)?.["what"] ?? "");
}
function speakersOf(reading, sentence, subject2) {
  const speaker = speakerOf2(reading, spanOfChunks(sentence, subject2));
  return speaker ? [reading.actors.partyOf(speaker) ?? speaker] : [];
}
function agentOf2(sentence, clause) {
  for (let at = clause.verb + 1; at < clause.verb + 5; at++)
    if (wordAt3(sentence, at) === "by" && kindAt2(sentence, at + 1) === "np") return phraseFrom(sentence, at + 1);
  return null;
}
function fromNoun({ reading, sentence }, clause) {
  if (clause.group.finite || clause.group.negated) return null;
  const nouns2 = reading.language.lexicon("commitment-noun");
  for (let at = clause.verb - 1; at >= 0 && clause.verb - at < 6; at--) {
    const chunk = sentence.chunks[at];
    if (chunk.kind === "vg" || chunk.kind === "punctuation") return null;
    if (chunk.kind !== "np" || !nouns2.has(sentence.tokens[chunk.head].lemma)) continue;
    const link = wordAt3(sentence, at + 1);
    const by = link === "by" || link === "from" ? doersOf(reading, sentence, phraseFrom(sentence, at + 2)) : actorsOf(reading, sentence, { first: at, last: at });
    return by.length === 0 ? null : { clause, by, from: at, rule: "commitment/noun", certainty: "sure" };
  }
  return null;
}
function fromArranged(said, clause) {
  const { reading, sentence } = said;
  if (clause.group.tense !== "infinitive" || moodOf(sentence, clause, reading.language) !== "arranged" || isState(said, clause))
    return null;
  const lead = sentence.clauses.findLast((other) => other.verb < clause.verb);
  if (!lead?.subject || lead.group.progressive || lead.group.lemma === "suppose" || reading.language.lexicon("commitment-verb").has(lead.group.lemma))
    return null;
  const leads = reading.language.lexicon("meeting-lead");
  const isDue = leads.get(wordAt3(sentence, clause.verb - 1))?.["effect"] === "planned";
  const isLed = lead.group.passive ? clause.verb === lead.verb + 1 : lead.group.lemma === "be" && isDue;
  const phrase = clause.group.passive ? agentOf2(sentence, clause) : lead.subject;
  const by = isLed && phrase ? doersOf(reading, sentence, phrase) : [];
  return by.length === 0 ? null : { clause, by, from: lead.subject.first, rule: "commitment/arranged", certainty: "doubtful" };
}
function findPledges(reading, at) {
  const sentence = reading.annotated.sentences[at];
  const said = { reading, sentence };
  const pledges = [];
  const taken = /* @__PURE__ */ new Set();
  for (const clause of sentence.clauses) {
    const found3 = fromVerb(said, clause) ?? fromFuture(said, clause) ?? fromNoun(said, clause) ?? fromArranged(said, clause);
    if (!found3 || taken.has(found3.clause.verb)) continue;
    taken.add(found3.clause.verb);
    const content2 = contentOf(sentence, found3.clause);
    const first = found3.from < found3.clause.verb && found3.clause.verb - found3.from < 14 ? found3.from : found3.clause.verb;
    pledges.push({ ...found3, sentence: at, content: content2, span: spanOfChunks(sentence, { first, last: content2.last }) });
  }
  return pledges;
}

// src/extract/commitments/what.ts
var PEOPLE = "prisoners";
var OF_GOODS = /* @__PURE__ */ new Set(["release", "return"]);
var CONSULTING = /* @__PURE__ */ new Set(["consultation", "touch", "contact", "coordination"]);
function kindOf2(reading, sentence, { clause, content: content2 }) {
  const { language } = reading;
  const { tokens, chunks } = sentence;
  const words2 = tokens.slice(chunks[clause.verb].head, chunks[content2.last].last + 1);
  const object2 = words2.slice(1, 8).map((token2) => singular(token2.lower));
  if (object2.some((word) => CONSULTING.has(word))) return "consult";
  const meeting = language.lexicon("meeting-noun");
  const issues = language.lexicon("issue-word");
  const kind = language.lexicon("commitment-what").get(clause.group.lemma)?.["what"];
  if (object2.slice(0, 5).some((word) => meeting.has(word)) || object2[0] === "negotiating" || object2[0] === "talking")
    return "meet";
  if (kind !== "exchange") return kind ?? "other";
  const isOfPeople = words2.some(
    (token2) => issues.get(token2.lower)?.["issue"] === PEOPLE || issues.get(singular(token2.lower))?.["issue"] === PEOPLE
  );
  if (isOfPeople || !OF_GOODS.has(clause.group.lemma)) return "exchange";
  return clause.group.lemma === "release" ? "deliver" : "other";
}
function dueOf(reading, sentence, { content: content2, span: span2 }) {
  const day = reading.annotated.report.published.date;
  const isAhead = (date) => day === null || latest2(date) >= earliest(day);
  const inside = timesIn(reading, spanOfChunks(sentence, content2));
  const around = timesIn(reading, { start: sentence.start, end: span2.end });
  for (const time of [...inside, ...around])
    if (time.date !== null && time.type !== "SET" && isAhead(time.date) && time.value !== "PRESENT_REF")
      return time.date;
  return null;
}

// src/extract/commitments.ts
function fromPledge(reading, pledge) {
  const { report, sentences } = reading.annotated;
  const sentence = sentences[pledge.sentence];
  const evidence = evidenceAt(report, pledge.span);
  return {
    id: factId("commitments", report.id, pledge.span),
    evidence: [evidence],
    foundBy: [{ rule: pledge.rule, certainty: pledge.certainty, marks: [{ role: "promise", ...pledge.span }] }],
    by: pledge.by,
    what: kindOf2(reading, sentence, pledge),
    due: dueOf(reading, sentence, pledge),
    place: null,
    date: report.published.date,
    status: "open",
    keptBy: null
  };
}
function fromMeeting(reading, meeting) {
  const { report } = reading.annotated;
  const parties = new Map(meeting.participants.map(({ actor, part: part2 }) => [actor, part2]));
  return {
    id: factId("commitments", report.id, meeting.evidence[0], "meet"),
    evidence: meeting.evidence,
    foundBy: [{ ...meeting.foundBy[0], rule: "commitment/planned-meeting" }],
    by: partiesAmong(reading, parties),
    what: "meet",
    due: meeting.end ?? meeting.start,
    place: meeting.place,
    date: report.published.date,
    status: "open",
    keptBy: null
  };
}
var touches2 = (a, b) => a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)));
var commitments = {
  name: "commitments",
  extract: (reading, found3) => {
    if (isOfOtherTalks(reading)) return { commitments: [] };
    const planned = found3.meetings.filter((meeting) => meeting.status === "planned").map((meeting) => fromMeeting(reading, meeting));
    const pledged = reading.annotated.sentences.flatMap((sentence, at) => isHeadline2(reading, sentence) ? [] : findPledges(reading, at)).map((pledge) => fromPledge(reading, pledge));
    const others = pledged.filter((pledge) => !planned.some((meeting) => touches2(pledge, meeting)));
    return { commitments: [...planned, ...others].sort((a, b) => a.evidence[0].start - b.evidence[0].start) };
  }
};

// src/model/findings.ts
var noFindings = () => ({
  actors: [],
  meetings: [],
  statements: [],
  positions: [],
  commitments: [],
  conditions: [],
  instruments: [],
  claims: [],
  figures: []
});

// ../../tmp/mtg/minbench.mts
var en = loadLanguage("en");
var rs = readdirSync2("/work/shared/gold/dev").map((f) => {
  const t = readFileSync2("/work/shared/corpus/" + f.replace(".json", ".txt"), "utf8");
  const report = { id: f, text: t, title: t.split("\n")[0], furniture: [], published: { date: "2008-02-02", basis: "given" } };
  const annotated = annotate(report, en);
  return { annotated, times: findTimes(annotated, en), actors: findActors(annotated, en), attributions: findAttributions(annotated, en), language: en };
});
var words = rs.reduce((n, r) => n + r.annotated.report.text.split(/\s+/).length, 0);
var T = rs.map((r) => findTellings(r));
var J = rs.map((r, i) => joinTellings(r, T[i]));
var all = { annotate: () => {
  for (const r of rs) annotate(r.annotated.report, en);
}, nouns: () => {
  for (const r of rs) for (const s of r.annotated.sentences) findNouns(r, s);
}, tellings: () => {
  for (const r of rs) findTellings(r);
}, join: () => {
  rs.forEach((r, i) => joinTellings(r, T[i]));
}, judge: () => {
  rs.forEach((r, i) => judge(r, J[i], T[i]));
}, complete: () => {
  rs.forEach((r, i) => completeParties(r, joinTellings(r, T[i]), mainOf(r, J[i])));
}, meetings: () => {
  for (const r of rs) meetings.extract(r, noFindings());
}, commitments: () => {
  for (const r of rs) commitments.extract(r, noFindings());
} };
for (const k in all) for (let i = 0; i < 15; i++) all[k]();
var best = {};
for (let i = 0; i < 25; i++) for (const k in all) {
  const t0 = performance.now();
  all[k]();
  const d = performance.now() - t0;
  best[k] = Math.min(best[k] ?? 1e9, d);
}
console.log(Object.entries(best).map(([k, v]) => k + " " + (v / words * 500).toFixed(3)).join("  "));
