/** Capitalised words that are no names and begin none. */
import {lazySet} from './table.ts';

/** First words of sentences, by language. */
const openers: Readonly<Record<string, string>> = {
	en: `Rival Rivals Outgoing Incoming Longtime Fellow Accused A About Above Abroad According Across Actually Additionally After Afterwards Again Against Ahead All Almost Alone Along Already Also Although Always Amid Among An And Another Any Anyone Anything Apparently Are Around As Aside Ask Asked At Away Back Based Be Because Before Behind Being Below Beneath Beside Besides Better Between Beyond Born Both Briefly But By Call Can Certainly Clearly Come Compared Concerning Consequently Consider Could Critics Currently Dear Despite Did Do Does Due During Each Earlier Early Either Else Elsewhere Enough Especially Even Eventually Ever Every Everybody Everyone Everything Evidently Exactly Except Experts Far Few Finally Five Following For Former Formerly Fortunately Forty Four Frankly Friends From Further Furthermore Generally Get Give Given Go Had Happily Hardly Has Have Having He Hello Hence Her Here Hers Hey Hi Him His How However Hundreds I If Imagine Immediately In Including Incredibly Indeed Initially Inside Instead Interestingly Into Is It Its Just Keep Knowing Known Last Lastly Lately Later Least Less Let Like Likewise Located Look Looking Made Make Making Many Maybe Me Meanwhile Might More Moreover Most Mostly Much Must My Near Nearby Nearly Neither Never Nevertheless Next Nine No Nobody None Nonetheless Nor Normally Not Nothing Notably Now Nowhere Obviously Of Off Officials Often Oh Okay On Once One Only Opposite Or Originally Other Others Otherwise Our Ours Out Outside Over Overall Particularly Perhaps Please Plus Possibly Presumably Previously Prior Probably Provided Put Quite Rather Read Really Recalling Recently Regarding Remember Right Sadly Same Say Says See Seen Seven Several She Shortly Should Similarly Simply Since Six Slowly So Some Somebody Somehow Someone Something Sometimes Somewhat Soon Still Strangely Such Suddenly Supporters Supposedly Sure Surely Take Ten Than Thank Thanks That The Their Theirs Them Then There Thereafter Therefore These They Thing Things Think This Those Though Thousands Three Through Throughout Thus Till Time To Today Together Tomorrow Tonight Too Toward Towards Traditionally Two Typically Ultimately Under Underneath Understandably Unfortunately Unless Unlike Until Unusually Up Upon Us Used Using Usually Various Very Want Was We Well Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whole Whom Whose Why With Within Without Witness Witnesses Would Yes Yesterday Yet You Your Yours Whilst Ladies Gentlemen Dad Mom Mum Mother Father Former Longtime Self-styled`,
	de: `Der Die Das Den Dem Des Ein Eine Einem Einen Einer Eines Er Sie Es Und Aber Auch Nach Seit Dort Nicht Niemand Im Am Auf Aus Bei Mit Was Wer Wir Ich Ihr Ihre Sein Seine Man Zu Zum Zur Von Vom Vor Für Über Unter Wie Wenn Weil Als Ob Noch Nur Schon So Dann Damit Dabei Diese Dieser Dieses Bis Durch Gegen Ohne Um Hier Heute Gestern Morgen Jetzt Laut Zwei Drei Alle Viele Mehr Während Wegen Trotz Bereits Beide Kein Keine Doch Denn Sondern Allerdings Außerdem Zudem Deshalb Jedoch Dagegen Danach Zuvor Inzwischen`,
	es: `El La Los Las Un Una Unos Unas En Pero Según Con Por Para Sin Sobre Tras Desde Hasta Entre Cuando Donde Como Si No Ni Y O A Al Del De Su Sus Este Esta Estos Estas Ese Esa Eso Esto Yo Tú Él Ella Ellos Nosotros Lo Le Les Se Mi Más También Además Ayer Hoy Mañana Aunque Porque Así Ahora Ya Muy Todo Todos Otra Otro`,
	it: `Il Lo La I Gli Le Un Uno Una Di Da In Con Su Per Tra Fra E Ma Se Che Chi Non Come Quando Dove Anche Secondo Dopo Prima Durante Nel Nella Al Alla Dal Dalla Del Della Questo Questa Ieri Oggi Domani Mentre Ha È`,
	pt: `O A Os As Um Uma De Do Da Em No Na Com Por Para E Mas Se Que Quem Não Como Quando Onde Também Segundo Depois Antes Durante Ao À Pelo Pela Este Esta Ontem Hoje Amanhã Enquanto Já É`,
	nl: `De Het Een En Maar Of Als Dat Die Dit Deze Wat Wie Waar Wanneer Ook Volgens Na Voor Tijdens In Op Bij Met Van Naar Door Om Uit Over Hij Zij Ze Wij We Ik Er Hier Daar Gisteren Vandaag Morgen Niet Geen Toen Dan Nu`,
	fr: `Le L’ Une Des Il Elle Ils Elles Nous Vous Je Selon Dans Depuis Ceux Ce Cet Cette Ces Et Ou Mais Donc Or Car Ni Sur Sous Avec Sans Pour Par Chez Vers Après Avant Pendant Quand Lorsque Comme Si On Qui Que Quoi Dont Où Leur Leurs Son Sa Ses Ma Mes Notre Nos Votre Aujourd’hui Hier Demain Ainsi Alors Aussi Puis Enfin Pourtant Cependant Tout Tous Toute Toutes À Au Aux Du`,
};

const dates = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thurs Fri January February March April May June July August September October November December Feb Sept Oct Nov Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Christmas Easter Ramadan Hanukkah Thanksgiving Halloween Eid Passover Lent Advent Diwali
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März Mai Juni Juli Oktober Dezember Weihnachten Ostern Pfingsten Silvester`;

/** Peoples, tongues and faiths, and those who belong to parties. */
const peoples = `
Afghan Afghans African Africans Albanian Algerian American Americans Arab Arabs Arabic Argentine Argentinian Armenian Asian Asians Australian Australians Austrian Austrians Azerbaijani Bangladeshi Basque Belarusian Belgian Bolivian Bosnian Brazilian Brazilians Brit Brits British Briton Britons Bulgarian Burmese Californian Cambodian Canadian Canadians Catalan Caucasian Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cubans Cypriot Czech Danish Dane Danes Dutch Egyptian Egyptians Emirati English Eritrean Estonian Ethiopian European Europeans Filipino Finnish Finns Flemish French Frenchman Georgian German Germans Ghanaian Greek Greeks Haitian Haitians Hebrew Hispanic Hispanics Hungarian Icelandic Indian Indians Indigenous Indonesian Iranian Iranians Iraqi Iraqis Irish Israeli Israelis Italian Italians Jamaican Japanese Jordanian Kazakh Kenyan Korean Koreans Kurdish Kurds Kuwaiti Latin Latina Latino Latinos Latvian Lebanese Libyan Lithuanian Malaysian Mexican Mexicans Moldovan Mongolian Moroccan Nepali Nepalese Nigerian Nigerians Nordic Norwegian Norwegians Omani Pakistani Pakistanis Palestinian Palestinians Panamanian Persian Peruvian Polish Pole Poles Portuguese Qatari Roma Roman Romans Romanian Russian Russians Rwandan Saudi Saudis Scandinavian Scot Scots Scottish Serb Serbs Serbian Singaporean Slovak Slovenian Somali Somalis Spanish Spaniard Spaniards Sudanese Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Texan Texans Thai Tibetan Tunisian Turk Turks Turkish Turkmen Ugandan Ukrainian Ukrainians Uyghur Uyghurs Uruguayan Uzbek Venezuelan Venezuelans Vietnamese Welsh Yazidi Yemeni Zambian Zimbabwean Rohingya
Islam Islamic Islamist Islamists Muslim Muslims Christian Christians Christianity Jewish Jew Jews Judaism Sunni Sunnis Shia Shiite Shiites Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist Buddhists Sikh Sikhs Mormon Evangelical Evangelicals Baptist Methodist Lutheran Anglican Bible Quran Koran Torah God Allah Satan Communist Communists Socialist Socialists Nazi Nazis Marxist Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Tories Labour Liberal Liberals Greens Western Westerners Eastern Northern Southern Northerners Southerners Internet Web Earth Covid Covid-19 Coronavirus Bitcoin
Deutsche Deutschen Deutscher Deutsches Franzosen Briten Amerikaner Russen Europäer Juden Christen Muslime Türken`;

const days = lazySet(dates);
/** Peoples, tongues, faiths and parties: "Iranian", "Republicans". */
export const folk = lazySet(peoples);
const opening = new Map<string, ReadonlySet<string>>();

/** The words of a language that begin sentences and no names; English ones stand in for a language without a list. */
export function openersOf(language: string | null): ReadonlySet<string> {
	const key = language !== null && Object.hasOwn(openers, language) ? language : 'en';
	let words = opening.get(key);
	if (!words) {
		words = new Set(openers[key]!.split(' '));
		opening.set(key, words);
	}
	return words;
}

/** Days, months and feasts part what stands on either side of them. */
export const isDate = (word: string): boolean => days().has(word);

/** "Iranian", "Republican": before a body they are part of its name, before a person they are not. */
export const isPeople = (word: string): boolean => folk().has(word);
