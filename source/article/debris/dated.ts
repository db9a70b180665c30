/** Lines that tell when an article was published or changed, and what pages write beside it: who wrote it, how long it is. */
import {hasYear, isDateAlone, isMonth} from '../dates.ts';
import {expression} from '../expression.ts';
import {capital, latinLetters, letter} from '../latin.ts';

export interface Dated {
	/** As written. */
	published: string | null;
	modified: string | null;
	/** What follows "By", as written. */
	bylines: string[];
}

const listed = (words: string): string => words.trim().split(/,\s+/).join('|');

const published = listed(`
	first published, published, posted, date, veröffentlicht, erstellt, datum, publié, date de publication, publicado,
	publicada, fecha, pubblicato, data publikacji, data, gepubliceerd, geplaatst, opublikowano, publikacja, dodano,
	yayınlanma tarihi, yayınlanma, yayın tarihi, oluşturulma tarihi, giriş tarihi, publikováno, vydáno, publicerad,
	publicerat, udgivet, publiceret, offentliggjort, publisert, julkaistu, опубликовано, дата публикации, опубліковано
`);
const changed = listed(`
	last change, last updated?, last modified, last edited, updated?(?: at)?, modified, letzte änderung,
	letzte aktualisierung, zuletzt geändert, zuletzt aktualisiert, aktualisiert, stand, última actualización,
	última modificación, última atualização, actualizado, atualizado, mis à jour, mise à jour, modifié,
	dernière modification, dernière mise à jour, aggiornato, ultimo aggiornamento, bijgewerkt, laatst bijgewerkt,
	laatst gewijzigd, laatste update, gewijzigd, ostatnia aktualizacja, zaktualizowano, aktualizacja,
	son güncelleme, güncellenme tarihi, güncelleme tarihi, güncelleme, aktualizováno, aktualizace, senast uppdaterad,
	uppdaterad, uppdaterat, sidst opdateret, opdateret, sist oppdatert, oppdatert, päivitetty, muokattu, обновлено,
	изменено, оновлено
`);
const before = '(?: (?:on|am|le|el|em|il|op|den|dnia))?\\s?:?\\s+';

const dateLabel = new RegExp(`^(?:${published})${before}`, 'i');
const changeLabel = new RegExp(`^(?:[^:.!?\\d]{0,24}: ?)?(?:${changed})${before}`, 'i');

/** Signs between the parts of such a line, and words that begin another: "Updated", "By". */
const signs = /\s*[|•·]\s*|\s+[–—/-]\s+/;
const labels = expression('i')`
	(?<=\S)(?<!\b(?:first|last)),?\s*(?=(?:first |last )?(?:published|updated|posted)\b)
	|(?<=\d\w{0,3}\.?| Uhr| uur),? (?=
		(?:
			modifié|mis à jour|aktualisiert|zuletzt|actualizado|atualizado|aggiornato|bijgewerkt|aktualizacja
			|güncelleme|aktualizováno|uppdaterad|opdateret|oppdatert|päivitetty|обновлено|оновлено
		)[ :]
	)
`;
const makers = /\s+(?=(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa][vf]) \p{Lu})/u;
/** "Mara LindqvistDec. 21, 2023": pages that were flattened have lost the blank. */
const glued = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,9}\.? \d{1,2},? \d{4})/u;

const byLabel = new RegExp(
	`^(?:(?:published|posted|written) )?(?:by|von|par|por|door|av|af)\\s?:?\\s+(?=[${letter}])`,
	'i',
);
const clockAlone = /^(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
const beside = /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|source\s?: .{2,40})$/i;
/** A name, a section, a site: up to five words in capitals. */
const named = new RegExp(`^(?:[${capital}][${letter}\\d.’'&-]*,?(?: (?:and|of|the|&) | |$)){1,5}$`);

/** UTF-16 units; no line of details is longer. */
const longest = 160;

/** The date that ends a part, and what stands before it: "Mara Lindqvist December 22, 2023 5:30 PM". */
function partedAtDate(part: string): [string, string] | null {
	const words = part.split(' ');
	const at = words.findIndex((word, index) => index > 0 && index < 7 && (isMonth(word) || /^\d/.test(word)));
	const date = at < 0 ? '' : words.slice(at).join(' ');
	return isDateAlone(date) ? [words.slice(0, at).join(' '), date] : null;
}

/**
 * What a line of dates says; null for any other.
 *
 * @param joined whether it may hold more than one date: names, sections, reading times, parted by signs or labels
 */
export function datedLine(text: string, joined: boolean): Dated | null {
	if (text.length > longest || !hasYear(text)) return null;
	const dated: Dated = {published: null, modified: null, bylines: []};
	const take = (part: string): boolean => {
		const changed = changeLabel.exec(part);
		const date = part.slice((changed ?? dateLabel.exec(part))?.[0].length ?? 0).trim();
		if (!isDateAlone(date)) return false;
		if (changed) dated.modified ??= date;
		else dated.published ??= date;
		return true;
	};
	if (take(text)) return dated;
	if (!joined) return null;
	const parts = text
		.replace(/\bat(?=\d)/, 'at ')
		.replace(glued, ' | ')
		.split(signs)
		.flatMap(part => part.split(labels))
		.flatMap(part => part.split(makers))
		.filter(part => part !== '');
	for (const part of parts) {
		const latin = latinLetters(part);
		if (take(part) || clockAlone.test(part) || beside.test(part)) continue;
		const by = byLabel.exec(latin);
		const halves = partedAtDate(part);
		// A headline may end in a date, but not in the time of day.
		if (
			halves &&
			(parts.length > 1 || by || /\d[:.]\d\d/.test(halves[1])) &&
			(by || named.test(latin.slice(0, halves[0].length)))
		) {
			if (by) dated.bylines.push(halves[0].slice(by[0].length));
			take(halves[1]);
		} else if (by) dated.bylines.push(part.slice(by[0].length));
		else if (!named.test(latin)) return null;
	}
	return dated.published === null && dated.modified === null ? null : dated;
}
