CREATE TABLE "dossier" (
  "name" text not null primary key,
  "revision" integer not null,
  "projected" integer not null,
  "projected_by" text not null) strict, without rowid;

CREATE TABLE "fact" (
  "dossier" text not null,
  "kind" text not null,
  "ordinal" integer not null,
  "place" integer not null,
  "id" text not null,
  "earliest" text,
  "latest" text,
  constraint "fact_key" primary key ("dossier", "kind", "ordinal")) strict, without rowid;

CREATE INDEX "fact_by_id" on "fact" ("dossier", "id");

CREATE TABLE "fact_facet" (
  "dossier" text not null,
  "facet" text not null,
  "value" text not null,
  "kind" text not null,
  "ordinal" integer not null,
  constraint "fact_facet_key" primary key ("dossier", "facet", "value", "kind", "ordinal")) strict, without rowid;

CREATE TABLE "origin" (
  "dossier" text not null,
  "report" text not null,
  "origin" text not null,
  constraint "origin_key" primary key ("dossier", "report", "origin"),
  constraint "origin_of" foreign key ("dossier", "report") references "report" ("dossier", "id")) strict, without rowid;

CREATE TABLE "record_part" (
  "dossier" text not null,
  "list" text not null,
  "part" integer not null,
  "entries" blob not null,
  constraint "record_part_key" primary key ("dossier", "list", "part")) strict;

CREATE TABLE "report" (
  "dossier" text not null references "dossier" ("name"),
  "id" text not null,
  "number" integer not null unique,
  "report" blob not null,
  "findings" blob not null,
  "original" blob not null,
  constraint "report_key" primary key ("dossier", "id")) strict;

CREATE VIRTUAL TABLE search using fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
