/** German names. */
import type {NamesTable} from './table.ts';

export const german = (): NamesTable => ({
	callings:
		'torhüter torhüterin stürmer torschütze sportchef landeshauptmann landeshauptfrau landrat landrätin wehrführer feuerwehrmann landwirt landwirtin küster pächter pächterin zeuge zeugin oberarzt chefarzt amtsarzt anwohner anwohnerin wirt winzer bäcker imker müller tischler handwerker händler busfahrer lokführer förster jäger bademeister rentner rentnerin student studentin schüler schülerin gemeinderat gemeinderätin stadtrat stadträtin bezirksrat kämmerer dezernent dezernentin kollege kollegin mitspieler verteidiger mittelfeldspieler keeper spielmacher geschäftspartner gründer gründerin inhaber inhaberin betreiber betreiberin weltmeister olympiasieger europameister moderator moderatorin',
	bodies:
		'Universität Hochschule Fachhochschule Klinikum Krankenhaus Stadtwerke Ministerium Verein Verband Stiftung Institut Gymnasium Gesamtschule Grundschule Realschule Volkshochschule Sparkasse Verlag Museum Staatstheater Landestheater Kunsthalle Bündnis Bürgerinitiative Feuerwehr Polizei Landgericht Amtsgericht Oberlandesgericht Landratsamt Bundesagentur Gewerkschaft Handelskammer Reederei Brauerei Molkerei Bäckerei Staatsanwaltschaft Polizeipräsidium Wasserwerke Kreisverband Landesverband Ortsverein Genossenschaft Baugenossenschaft GmbH gGmbH KG KGaA AG e.V. SE Holding Energie Pharma Chemie',
	clubs:
		'SV FC TSV VfB VfL VfR SC TuS TuSpo SpVgg SVg FSV BSC HSV MTV TV ESV ASV DJK SG HSG TSG SSV FV RB Borussia Eintracht Fortuna Arminia Alemannia Hansa Dynamo Energie Rot-Weiß Rot-Weiss Schwarz-Weiß Blau-Weiß Union Viktoria Germania Wacker Kickers Preußen',
	bodyKinds:
		'firma konzern hersteller anbieter sender start-up unternehmen zeitschrift fachzeitschrift zeitung magazin verlag reederei supermarktkette kaufhauskette fluggesellschaft molkerei brauerei partei verein klub rockband band gewerkschaft maschinenbauer autobauer flugzeugbauer schiffbauer zulieferer autozulieferer versicherer discounter energieversorger netzbetreiber modekette drogeriekette baukonzern pharmakonzern bürgerinitiative nachrichtenagentur tageszeitung wochenzeitung',
	placeKinds:
		'stadt gemeinde ort ortsteil stadtteil ortschaft kreis landkreis insel bezirk kleinstadt hafenstadt kreisstadt landeshauptstadt hauptstadt samtgemeinde marktgemeinde provinz dorf vorort nachbarort nachbargemeinde nachbarstadt',
	placeRoles:
		'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadt gemeinde ortschaft bewohner einwohner dorf bahnhof flughafen hafen rathaus stadtrand ortsrand altstadt heimathafen',
	placeLeads: 'Neu Alt Groß Klein Bad Sankt St. Markt Hohen',
	ofPlace: 'von',
	inside: 'in',
	near: 'nach aus bei nahe bis nördlich südlich östlich westlich',
	links: 'des der für in am an von zu zur',
	places:
		'Hamburg, Berlin, Frankfurt, Stuttgart, Leipzig, Dresden, Bremen, Essen, Dortmund, Bonn, Potsdam, Rostock, Halle, Trier, Passau, Bamberg, Konstanz, Tübingen, Salzburg, Innsbruck, Klagenfurt, Bregenz, Basel, Bern, Luzern, Lausanne, Tirol, Südtirol, Kärnten, Steiermark, Vorarlberg, Burgenland, Oberösterreich, Niederösterreich, Ostfriesland, Franken, Schwaben, Brandenburg, Rhein, Donau, Elbe, Oder, Mosel, Main, Neckar, Nordsee, Ostsee, Bodensee, Alpen, Schwarzwald, Harz, Ruhrgebiet, Vatikan, Estland, Lettland, Litauen, Zypern, Malta, Island, Grönland, China, Japan, Taiwan, Vietnam, Thailand, Indonesien, Pakistan, Afghanistan, Iran, Israel, Jordanien, Katar, Saudi-Arabien, Algerien, Nigeria, Kenia, Kongo, Sudan, Tansania, Chile, Peru, Kuba, Venezuela, Neuseeland, Philippinen, Kalifornien, Sizilien, Katalonien, Schlesien, Krim, Budapest, Bukarest, Sofia, Belgrad, Zagreb, Laibach, Oslo, Stockholm, Helsinki, Riga, Tallinn, Vilnius, Kiew, Odessa, Istanbul, Ankara, Jerusalem, Tel Aviv, Damaskus, Bagdad, Teheran, Kabul, Tokio, Singapur',
	body: /.{3}(?:-(?:Krankenkasse|Versicherung|Klinik|Verein|Werke|Konzern|Verlag|Kirche|Museum|Theater|Schule|Gymnasium|Brauerei|Reederei|Werft|Stiftung|Gesellschaft|Akademie|Orchester|Chor|Universität|Hochschule)|universität|hochschule|krankenkasse|bundesheer|akademie|konservatorium|gymnasium)$|^Bundes(?:heer|wehr|rat|tag|bank|regierung|polizei|netzagentur)$|^(?:Staats|Landes|Stadt|National)(?:theater|oper|bibliothek|museum|archiv)$/,
	town: /^(?:Bad |St\. )?\p{Lu}.{2,}(?:tal|thal|moor|feld|felden|berg|bergen|burg|dorf|dorff|stadt|städten|stedt|stetten|heim|hausen|bach|brück|brücken|hof|hofen|ingen|ungen|kirch|kirchen|münster|furt|furth|hafen|haven|see|wald|walde|rode|roda|weiler|leben|büttel|horst|reuth|ried|zell|brunn|bronn|born|stein|stätt|itz|ow|grün|hagen|holz|moos|egg|wies|wiesen|au|aue|ach|ich|eck|ort|kamp|loh|lohe|sund|um|büll|sand|beck|bek|mühl)$/u,
	calling:
		/.{3}(?:ler|lerin|ologe|ologin|iker|ikerin|ist|istin|ant|antin|eur|eurin|hüter|hüterin|schütze|wart|wärtin|meister|meisterin|führer|führerin|fahrer|fahrerin|spieler|spielerin|leiter|leiterin|sprecher|sprecherin|chef|chefin|rat|rätin|vorstand|anwalt|anwältin|arzt|ärztin|mann|frau|geber|geberin|halter|halterin|züchter|züchterin|trainer|trainerin|händler|händlerin|schaffer|forscher|forscherin|verteidiger|besitzer|besitzerin|betreiber|inhaber)$/,
});
