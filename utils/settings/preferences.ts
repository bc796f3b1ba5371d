import * as v from 'valibot';
import { NO_PREFERENCES, WELCOMES } from '../requests/index.ts';

/** Enough for anybody's former employers and clients. */
const MOST_COMPANIES = 100;
const LONGEST_COMPANY = 100;
/** The network shows no more mutual connections than this. */
export const MAX_MUTUAL = 1_000;

const company = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_COMPANY));
const companies = v.pipe(v.array(company), v.maxLength(MOST_COMPANIES));
const mutual = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_MUTUAL)));
const sameCity = v.picklist(['welcome', 'neutral']);

/** Falls back field by field. */
export const preferencesSchema = v.object({
  recruiters: v.fallback(v.picklist(WELCOMES), NO_PREFERENCES.recruiters),
  students: v.fallback(v.picklist(WELCOMES), NO_PREFERENCES.students),
  sameCity: v.fallback(sameCity, NO_PREFERENCES.sameCity),
  trustedCompanies: v.fallback(v.pipe(companies, v.readonly()), NO_PREFERENCES.trustedCompanies),
  trustedMutual: v.fallback(mutual, NO_PREFERENCES.trustedMutual),
});
