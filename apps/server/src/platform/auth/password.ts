import { hash, verify } from '@node-rs/argon2';

// OWASP's argon2id minimum: 19 MiB, two passes; argon2id is the library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/**
 * Whether the password fits. Without a hash (unknown account) it takes the same time and answers false, so
 * that nobody can find out which accounts exist.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash()), password.normalize('NFKC'));
  return passwordHash !== undefined && fits;
}

let made: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  made ??= hashPassword('nobody');
  return made;
}
