import {describe, expect, test} from 'vitest';
import {romanised} from '../../../source/article/names/lexicon/romanised.ts';
import {bodiesOf, peopleOf, placesOf} from './read.ts';

describe('people', () => {
	test.each([
		['de', 'Torhüter Emir Brank sah es anders.', ['Emir Brank']],
		['de', 'Landesgeologin Vrena Tyl prüft den Hang.', ['Vrena Tyl']],
		['es', 'Allí piden que el juez Ondarra no vuelva.', ['Ondarra']],
		['es', 'En febrero Casa Tarnés abrió la carretera Nueva Tarnesa.', []],
		['fr', 'Selon la députée Horizon, la loi passe.', []],
		['es', 'Habló Brano Tyl, un joven de 19 años.', ['Brano Tyl']],
		['fr', '« Non », a plaisanté Vexlo Brim.', ['Vexlo Brim']],
		['it', 'Lo spiega il sindaco Brano Tilli al consiglio.', ['Brano Tilli']],
		['pt', '«Não», sublinhou Brano Talvão.', ['Brano Talvão']],
		['nl', '‘Nee,’ zegt bestuursvoorzitter Brano Hoeksma.', ['Brano Hoeksma']],
		['sv', 'Klubbordföranden Roger Tarnlöf fick beskedet i går.', ['Roger Tarnlöf']],
		['da', 'Det siger formand Brano Tarnholt i dag.', ['Brano Tarnholt']],
		['pl', 'Dodał radny Brano Tylski po sesji.', ['Brano Tylski']],
		['pl', 'Mówiła przewodnicząca klubu Nowe Jutro Danuta Tylska.', ['Danuta Tylska']],
		['cs', 'Podle starosty je pozdě, řekl trenér Brano Tylek včera.', ['Brano Tylek']],
		['ru', 'Об этом сообщил мэр города Игорь Тарников.', ['Игорь Тарников']],
		['uk', 'Про це повідомила депутатка Оксана Тарненко.', ['Оксана Тарненко']],
		['el', 'Αυτό δήλωσε ο διοικητής Στέλιος Ταρνίδης.', ['Στέλιος Ταρνίδης']],
		['tr', 'Kulüp başkanı Nevzat Tarnul kararı açıkladı.', ['Nevzat Tarnul']],
		['tr', 'Kaptan Emre Tarnalı’nın gözleri doluydu.', ['Emre Tarnalı']],
		['ro', 'Așa a declarat judecătoarea Ileana Tarnose la proces.', ['Ileana Tarnose']],
		['id', 'Bupati Tarnsari Yusuf Brando meminta warga bersabar.', ['Yusuf Brando']],
		['fi', 'Asiasta kertoo kunnanjohtaja Matti Tarnonen.', ['Matti Tarnonen']],
		['es', 'Llegó en la camioneta de don Vexlo.', ['Vexlo']],
		['es', 'Habló la agente del Ministerio Público Maribel Tarnés.', ['Maribel Tarnés']],
		['ru', 'Помогает ему внук Вексло.', ['Вексло']],
		['es', 'Su nieta Vexla escucha desde la puerta.', ['Vexla']],
	])('%s: %s', (language, text, people) => expect(peopleOf(text, language)).toEqual(people));
});

describe('organisations', () => {
	test.each([
		['de', 'Die Leitung des SV Tarnfelde schwieg.', ['SV Tarnfelde']],
		['de', 'Der Schlafforscher am Klinikum Tarnbrück das Labor.', ['Klinikum Tarnbrück']],
		['es', 'Así lo dice la Delegación Meteorológica hoy.', ['Delegación Meteorológica']],
		['fr', 'La revue « Contrepas » salue le disque.', ['Contrepas']],
		['nl', 'Het Sint-Tarnaziekenhuis sluit.', ['Sint-Tarnaziekenhuis']],
		['pl', 'Inwestorem jest spółka Tarnolit z miasta.', ['Tarnolit']],
		['ru', 'Работу ведёт компания «Тарнсервис» в две смены.', ['Тарнсервис']],
		['tr', 'Dün Tarnspor’da dönem bitti.', ['Tarnspor']],
		['ro', 'Apoi Tribunalul din Tarn Mare l-a condamnat.', ['Tribunalul din Tarn Mare']],
		['el', 'Κλείνει το Γενικό Νοσοκομείο Ταρνοχωρίων σήμερα.', ['Γενικό Νοσοκομείο Ταρνοχωρίων']],
		['es', 'Habló la agente del Ministerio Público Maribel Tarnés.', ['Ministerio Público']],
		['pt', 'A chuva matou dois, segundo a Defesa Civil.', ['Defesa Civil']],
		['id', 'Ketua Serikat Tarnsari, Bonar Brim, menegaskan.', ['Serikat Tarnsari']],
		['de', 'Die Gewerkschaft Brimtra will das nicht.', ['Brimtra']],
		['de', 'Das sagt die Analystin der Bank Tarnlust.', ['Bank Tarnlust']],
		['es', 'Habló el presidente de la asociación El Tarno Justo.', ['El Tarno Justo']],
		['fr', 'Selon le cabinet Tarna Brim, la loi passe.', ['Tarna Brim']],
		['nl', 'Zorgverzekeraar Tarn & Brim zegt niets.', ['Tarn & Brim']],
	])('%s: %s', (language, text, bodies) => expect(bodiesOf(text, language)).toEqual(bodies));
});

describe('places', () => {
	test.each([
		['de', 'Sie leben in Tarnfeld und fahren nach Brimhausen.', ['Tarnfeld', 'Brimhausen']],
		['de', 'Der Lärm blieb aus Sorge in Grenzen.', []],
		['de', 'Tarnby – Nach dem Sturm ist es still.', ['Tarnby']],
		['es', 'Habla una vecina de Brimarcos y el alcalde de Tarneda calla.', ['Brimarcos', 'Tarneda']],
		['fr', 'Les habitants de Brimclos protestent.', ['Brimclos']],
		['de', 'Es fehlt der Bürgermeister von Tarnlust.', ['Tarnlust']],
		['es', 'Brimlanza, 12 ago. El fuego arde.', ['Brimlanza']],
		['es', 'Nació allí Vexlo Brim (Portobrim, 1961).', ['Portobrim']],
		['fr', 'Le train a déraillé près de Brimclavel.', ['Brimclavel']],
		['nl', 'Dat is in Tarnhage niet anders.', ['Tarnhage']],
		['pl', 'Mieszka w Tarnowicach i pracuje.', ['Tarnowicach']],
		['ru', 'Жительница посёлка Тарны пришла.', ['Тарны']],
		['ru', 'Потом он жил в Москве и писал.', ['Москва']],
		['sv', 'Hon bor i Tarnköping och jobbar.', ['Tarnköping']],
		['de', 'Er steigt am Bahnhof von Tarnlow ein.', ['Tarnlow']],
		['de', 'Danach steigt sie in Neu Vexlin aus.', ['Neu Vexlin']],
		['es', 'El incendio de Sierra Brimeña sigue.', ['Sierra Brimeña']],
		['es', 'Llueve en Madrid, Brima y Tarneda.', ['Madrid', 'Brima', 'Tarneda']],
		['es', 'El pleno de Brimarcos aprobó la obra.', ['Brimarcos']],
		['fr', "Le conseil communal d'Arnavel a voté.", ['Arnavel']],
		['fr', "L'usine de Brim Tarnoy a fermé.", ['Brim Tarnoy']],
	])('%s: %s', (language, text, places) => expect(placesOf(text, language)).toEqual(places));
});

test.each([
	['Игорь', 'Igor'],
	['Сергей', 'Sergei'],
	['Στέλιος', 'Stelios'],
	['Ingrid', 'Ingrid'],
])('%s is %s', (name, latin) => expect(romanised(name)).toBe(latin));
