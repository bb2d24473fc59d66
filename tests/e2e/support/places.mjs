// Where things lie, from the root of the repository.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const RESULTS = join(ROOT, 'test-results');
/** A real list of grants, 600 rows; it lies beside the project and is not part of it. */
export const REAL_LIST = join(ROOT, '../shared/imports/hamburg_zuwendungen_2011.xlsx');
export const CONFORMANCE = join(ROOT, '../shared/conformance/check');
/** On a build server nothing is skipped. */
export const CI = process.env.CI === 'true';
