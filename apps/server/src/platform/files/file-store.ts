import type { Instant } from '@tongban/domain/time';
import { validate as validateUuid } from 'uuid';
import { decryptField, encryptField, type FieldPlace } from '../crypto/field-encryption.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Tx } from '../db/transaction.ts';
import type { Ids } from '../ids.ts';
import { type BlobStore, createBlobStore } from './blob-store.ts';
import { type AllowedMediaType, detectFileKind, type FileRefusal } from './file-kind.ts';
import {
  deleteFilesBefore,
  deleteFilesOf,
  digestsInUse,
  type FileRow,
  insertFile,
  moveFiles,
  selectFile,
  selectFilesOf,
} from './files.store.ts';

/** A file whose content lies on disk and may now be recorded in the operation's transaction. */
export interface StagedFile {
  readonly name: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A recorded file. */
export interface StoredFile extends StagedFile {
  readonly id: string;
  readonly countyId: string;
  readonly purpose: string;
  readonly record: string | null;
  readonly createdAt: Instant;
}

/** What a file is recorded for. */
export interface FileUse {
  readonly countyId: string;
  readonly purpose: string;
  /** The record it belongs to, for example a stream name; null for none yet. */
  readonly record: string | null;
  readonly at: Instant;
}

/** Uploads and rendered documents: content on disk, encrypted, by digest; facts in the table `file`. */
export interface FileStore {
  /** Checks and stores an upload before the transaction; a refused one is a value. */
  stageUpload(name: string, content: Uint8Array): Promise<{ staged: StagedFile } | { refusal: FileRefusal }>;
  /** Stores a document the server made itself. */
  stageOwn(name: string, mediaType: string, content: Uint8Array): Promise<StagedFile>;
  /** Records a staged file. */
  record(tx: Tx, staged: StagedFile, use: FileUse): Promise<StoredFile>;
  /** Hands files of the record `from` over to another, once: a file that is not there any more is left out. */
  move(
    tx: Tx,
    ids: readonly string[],
    from: string,
    use: FileUse & { record: string },
  ): Promise<StoredFile[]>;
  /** Takes files of a record out, all or those named; give the digests to `sweep` once that is committed. */
  erase(tx: Tx, countyId: string, record: string, ids?: readonly string[]): Promise<string[]>;
  /** The same for files of one purpose that are older than an instant. */
  eraseBefore(tx: Tx, purpose: string, before: Instant): Promise<string[]>;
  /** Takes contents off the disk that no file has any more. */
  sweep(tx: Tx, digests: readonly string[]): Promise<void>;
  find(tx: Tx, countyId: string, id: string): Promise<StoredFile | undefined>;
  listOf(tx: Tx, countyId: string, record: string): Promise<StoredFile[]>;
  /** The content of a recorded file. Throws when it is lost or was altered. */
  read(file: Pick<StagedFile, 'digest'>): Promise<Uint8Array>;
}

/** What a file store needs. `directory` is DATA_DIR/files. */
export interface FileStoreOptions {
  readonly directory: string;
  readonly keys: KeyRing;
  readonly ids: Ids;
  readonly maxBytes: number;
}

/** A file store on this machine's disk. */
export function createFileStore(options: FileStoreOptions): FileStore {
  const blobs = createBlobStore(options.directory, options.keys);
  const load = (row: FileRow) => toStoredFile(options.keys, row);
  return {
    stageUpload: async (name, content) => {
      const kind = await detectFileKind(name, content, options.maxBytes);
      if ('refusal' in kind) return kind;
      return { staged: await stage(blobs, name, kind.mediaType, content) };
    },
    stageOwn: (name, mediaType, content) => stage(blobs, name, mediaType, content),
    record: async (tx, staged, use) => load(await insertFile(tx, toRow(options, staged, use))),
    move: async (tx, ids, from, { countyId, record, purpose }) => {
      const ofForm = ids.filter((id) => validateUuid(id));
      if (ofForm.length === 0) return [];
      return (await moveFiles(tx, countyId, ofForm, { from, to: record, purpose })).map(load);
    },
    erase: async (tx, countyId, record, ids) => {
      const ofForm = ids?.filter((id) => validateUuid(id));
      return ofForm?.length === 0 ? [] : deleteFilesOf(tx, countyId, record, ofForm);
    },
    eraseBefore: deleteFilesBefore,
    sweep: async (tx, digests) => {
      const used = await digestsInUse(tx, digests);
      for (const digest of new Set(digests)) if (!used.has(digest)) await blobs.remove(digest);
    },
    find: async (tx, countyId, id) => {
      const row = await selectFile(tx, countyId, id);
      return row && load(row);
    },
    listOf: async (tx, countyId, record) => (await selectFilesOf(tx, countyId, record)).map(load),
    read: async ({ digest }) => {
      const content = await blobs.get(digest);
      if (!content) throw new Error(`File ${digest} is missing on disk: restore it from your backup.`);
      return content;
    },
  };
}

async function stage(
  blobs: BlobStore,
  name: string,
  mediaType: AllowedMediaType | string,
  content: Uint8Array,
): Promise<StagedFile> {
  return { name, digest: await blobs.put(content), mediaType, bytes: content.length };
}

function toRow({ ids, keys }: FileStoreOptions, staged: StagedFile, use: FileUse): FileRow {
  const id = ids.uuid();
  return {
    county_id: use.countyId,
    id,
    digest: staged.digest,
    media_type: staged.mediaType,
    bytes: staged.bytes,
    name_ciphertext: encryptField(keys, placeOf(use.countyId, id), staged.name),
    purpose: use.purpose,
    record: use.record,
    created_at: use.at,
  };
}

function toStoredFile(keys: KeyRing, row: FileRow): StoredFile {
  return {
    countyId: row.county_id,
    id: row.id,
    name: decryptField(keys, placeOf(row.county_id, row.id), row.name_ciphertext),
    digest: row.digest,
    mediaType: row.media_type,
    bytes: row.bytes,
    purpose: row.purpose,
    record: row.record,
    createdAt: row.created_at,
  };
}

function placeOf(countyId: string, id: string): FieldPlace {
  return { table: 'file', column: 'name_ciphertext', row: `${countyId}/${id}` };
}
