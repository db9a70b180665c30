import {describe, expect, test} from 'vitest';
import type {Sign} from '../../../../source/article/names/evidence/kinds.ts';
import {signsWithin} from '../../../../source/article/names/evidence/within.ts';
import {tongueOf} from '../../../../source/article/names/tongue.ts';
import {candidateOf} from '../read.ts';

const signs = (name: string) => [...signsWithin(candidateOf(name), tongueOf(null))];

describe('of two words and more', () => {
	test.each<[string, Sign[]]>([
		['Vexlo Brim', ['twoWords']],
		['Ingrid Brim', ['given', 'twoWords']],
		['Grace Brim', ['perhapsGiven', 'twoWords']],
		['Vexlo Johnson', ['surname', 'twoWords']],
		['Vexlo Brimsson', ['perhapsSurname', 'twoWords']],
		['Vexlo Johnson Jr.', ['junior', 'surname', 'twoWords']],
		['Vexlo Johnson III', ['surname', 'twoWords']],
		['Zhang Brim', ['surnameFirst', 'twoWords']],
		['J. Brim', ['initial', 'twoWords']],
		['Vexlo J. Brim', ['initial', 'twoWords']],
		['U.S. Brim', ['twoWords']],
		['Vexlo bin Brim', ['particle', 'twoWords']],
		['Vexlo de Brim', ['twoWords']],
		['Vexlo Brim Tarn Tyl', []],
		['INGRID BRIM', ['given', 'twoWords']],
		['VEXLO BRIM', []],
		['VEXLO Brim', ['acronymFirst', 'capitalsAmong']],
		['Vexlo BRIM', ['capitalsAmong']],
		['VexLo Brim', ['brand', 'twoWords']],
		['McVexlo Brim', ['twoWords']],
		['Tarn & Brim', ['ampersand', 'twoWords']],
		['New Zealand', ['listedPlace', 'twoWords']],
		['Vexlo County', ['placeName', 'twoWords']],
		['Vexlo Hill', ['perhapsPlace', 'twoWords']],
		['Puerto Vexlo', ['placeHead', 'twoWords']],
		['Vexlo Ministry', ['bodyName', 'twoWords']],
		['Vexlo Software', ['perhapsBody', 'twoWords']],
		['Office of District', ['bodyName', 'twoWords']],
		['The Vexlo', ['article', 'twoWords']],
		['National Vexlo', ['common', 'twoWords']],
		['Vexlo Norway', ['ofCountry', 'twoWords']],
		['Ingrid Norway', ['given', 'twoWords']],
		['Oslo Kestrels', ['team', 'twoWords']],
		['New Zealand Kestrels', ['placeHead', 'team', 'twoWords']],
		['Oslo Accords', ['concept', 'twoWords']],
		['Oslo Elections', ['twoWords']],
		['Oslo Johnsons', ['team', 'twoWords']],
		['Oslo Republicans', ['twoWords']],
		['Tarn Kestrels', ['twoWords']],
		['Vexlo Cup', ['concept', 'twoWords']],
	])('%s', (name, is) => expect(signs(name).sort()).toEqual([...is].sort()));
});

describe('of one word', () => {
	test.each<[string, Sign[]]>([
		['Vexlo', []],
		['Ingrid', ['givenAlone']],
		['Grace', []],
		['Johnson', ['surnameAlone']],
		['Norway', ['listedPlace']],
		['Vexlobury', ['placeEnding']],
		['Parliament', ['bodyName']],
		['Iranian', ['people', 'surnameAlone']],
		['VXL', ['acronym']],
		['NATO', ['knownAcronym']],
		['USA', ['listedPlace']],
		['VexLo', ['brand']],
		['LaVexlo', []],
	])('%s', (name, is) => expect(signs(name).sort()).toEqual([...is].sort()));
});
