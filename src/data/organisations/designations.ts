/**
 * Decisions by which organisations name their digital channels. Few were to be had: of an organisation
 * that is not here nothing is known, and the person looks on its website first.
 */
import type { Designation } from '../../domain/designation.ts';
import type { OrganisationCode } from '../../domain/organisation.ts';
import { asDesignation } from '../../schemas/organisation.ts';
import rows from './designations.json' with { type: 'json' };

export const designations: readonly Designation[] = rows.map((row) => asDesignation(row));

/** `null` when none is known. */
export const designationOf = (code: OrganisationCode): Designation | null =>
  designations.find((one) => one.code === code) ?? null;
