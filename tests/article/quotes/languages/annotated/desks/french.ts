/** Articles of our own making in French, each of another desk, as newspapers of several countries write; annotated as in ../../../articles.ts. */
import type {Articles} from '../../../articles.ts';

export const french: Articles = [
	[
		'tribunal : les parties, le procureur, un jugement',
		`Cinq ans de prison requis contre l’ancien notaire de Vaubrun

C’est un homme voûté, presque absent, qui s’est avancé mardi à la barre du tribunal judiciaire de Sarlemont. Étienne Maurepas, 71 ans, notaire à Vaubrun pendant trois décennies, est poursuivi pour abus de confiance. « Je n’ai pas volé, j’ai emprunté »⟦Étienne Maurepas|il⟧, a-t-il soufflé, provoquant un murmure dans la salle.

Le procureur, Guillaume Tessandier, n’a guère goûté la nuance. « Quand on emprunte, on demande »⟦Guillaume Tessandier|il⟧, a-t-il lancé avant de requérir cinq ans de prison, dont trois ferme. Le magistrat a dépeint un prévenu « rongé par le train de vie de ses clients »⟦Guillaume Tessandier|Le magistrat⟧, estimant qu’il avait « trahi la robe et le village »⟦Guillaume Tessandier|Le magistrat⟧.

Sur le banc des parties civiles, elles sont neuf, toutes veuves. « Il venait boire le café à la maison »⟦Odette Lhermitte⟧, raconte Odette Lhermitte, qui a perdu 140 000 euros. « Le lendemain, il vidait mon compte. »⟦Odette Lhermitte⟧ Sa voisine, Jeanne Copin, ne réclame pas l’argent : « Je veux seulement qu’il me regarde. »⟦Jeanne Copin⟧

Il ne l’a pas fait.

Pour la défense, Me Sabine Arrighi a plaidé « l’aveuglement d’un homme seul »⟦Sabine Arrighi⟧. « Mon client a remboursé la moitié des sommes, personne n’en parle »⟦Sabine Arrighi|l’avocate⟧, a regretté l’avocate. Selon elle, la chambre des notaires « savait et s’est tue »⟦Sabine Arrighi|elle⟧. Contactée, celle-ci n’a pas souhaité réagir.

Le jugement a été mis en délibéré au 3 mars. L’affaire, surnommée « le dossier des veuves », avait éclaté en 2021.`,
	],
	[
		'sciences : une équipe, une revue, un sceptique',
		`Les abeilles de Kerlouan dorment mal, et c’est la faute aux lampadaires

On savait l’éclairage public nuisible aux papillons. Il l’est aussi aux abeilles, affirme une équipe de l’université de Haute-Armor dans une étude parue lundi dans la revue Bulletin d’écologie nocturne.

« Une abeille privée de sommeil danse de travers »⟦Maëlle Guivarch|la biologiste Maëlle Guivarch⟧, résume la biologiste Maëlle Guivarch, qui a dirigé les travaux. Pendant deux étés, ses étudiants ont filmé quarante ruches. « On a passé des nuits entières à regarder des antennes tomber »⟦Bastien Leroux|l’un d’eux⟧, sourit l’un d’eux, Bastien Leroux. « C’est le signe qu’elles s’endorment »⟦Bastien Leroux|il⟧, précise-t-il.

Résultat : près d’un lampadaire, les butineuses perdent un tiers de leur temps de repos. Les auteurs parlent d’un effet « massif et réversible »⟦Les auteurs⟧. « Il suffit d’éteindre entre minuit et cinq heures »⟦Maëlle Guivarch⟧, insiste Maëlle Guivarch, pour qui la mesure « ne coûte rien et rapporte du miel »⟦Maëlle Guivarch⟧.

L’entomologiste belge Pieter Claessens salue « un travail soigné »⟦Pieter Claessens⟧, mais met en garde contre « les conclusions hâtives »⟦Pieter Claessens⟧. « Quarante ruches, c’est beaucoup pour une thèse et peu pour une politique »⟦Pieter Claessens|ce spécialiste du bourdon⟧, glisse ce spécialiste du bourdon, qui n’a pas participé à l’étude.

À la mairie de Kerlouan, on se dit « prêt à essayer »⟦on⟧. Le maire, Yann Quéméneur, y voit même un argument : « Les touristes viennent chez nous pour les étoiles, pas pour les ampoules. »⟦Yann Quéméneur⟧ Une réunion publique est prévue en juin, sous l’intitulé « La nuit, parlons-en ».`,
	],
	[
		'politique : dépêche d’agence',
		`Le ministre du Logement, Rodolphe Castellan, a assuré jeudi devant les députés que le plafonnement des loyers n’était "ni enterré ni reporté"⟦Rodolphe Castellan⟧, en réponse à une question de la députée écologiste Irène Vauquelin.

"Vous promettez depuis deux ans, vous reculez depuis deux ans"⟦Irène Vauquelin|l'élue de la Sèvre-et-Marne⟧, avait attaqué l'élue de la Sèvre-et-Marne, dénonçant "un gouvernement de propriétaires"⟦Irène Vauquelin⟧. "Combien de familles faudra-t-il mettre à la rue pour que vous signiez un décret ?"⟦Irène Vauquelin|elle⟧, a-t-elle ajouté sous les applaudissements de la gauche.

"Je signe quand c'est prêt, madame la députée, pas quand c'est l'heure du journal télévisé"⟦Rodolphe Castellan|le ministre⟧, a rétorqué le ministre. Il a indiqué que le texte serait présenté "avant l'été"⟦Rodolphe Castellan|Il⟧, sans plus de précisions.

À droite, le président du groupe Nouvelle Alliance, Hubert de Rochebrune, a dit redouter "une usine à gaz"⟦Hubert de Rochebrune⟧. "Ce plafonnement, c'est moins de logements pour tout le monde"⟦Hubert de Rochebrune|il⟧, a-t-il déclaré à la presse dans la salle des Quatre-Colonnes.

L'association Un toit demain s'est dite "atterrée"⟦L'association Un toit demain|Un toit demain⟧ par ces échanges. "Pendant qu'ils se chamaillent, trois mille personnes dorment dehors"⟦Fatou Ndiaye-Perrin⟧, a réagi sa présidente, Fatou Ndiaye-Perrin, auprès de l'agence. Dans un communiqué commun, six syndicats de locataires fustigent pour leur part "l'immobilisme"⟦six syndicats de locataires⟧ de l'exécutif et appellent à manifester le 12 avril.

Le cabinet du ministre n'a pas donné suite.`,
	],
	[
		'sport, Québec : entraîneur, capitaine, une recrue',
		`Les Huards s’inclinent encore à Port-Alfred

Les Huards de Val-Marchand ont encaissé une cinquième défaite de suite, vendredi soir à Port-Alfred, par la marque de 4 à 1. L’entraîneur-chef Denis Lachapelle n’a pas caché son agacement.

“On a joué vingt minutes sur soixante, ça ne gagne pas un match de hockey, ça”⟦Denis Lachapelle|il⟧, a-t-il pesté après la rencontre. “Je ne pointe personne du doigt, mais il y a des gars qui devraient se regarder dans le miroir.”⟦Denis Lachapelle⟧

Le capitaine Maxime Thériault, blanchi depuis dix parties, a pris le blâme. “C’est à moi de mettre la rondelle dedans, point”⟦Maxime Thériault|l’attaquant de 31 ans⟧, a laissé tomber l’attaquant de 31 ans. A-t-il songé à remettre son “C” ? “Jamais de la vie.”⟦Maxime Thériault|il⟧

Seul rayon de soleil, la recrue Olivier Sioui a inscrit son premier but dans la ligue. “Ma mère était dans les estrades, elle a pleuré, puis moi aussi un peu”⟦Olivier Sioui|il⟧, a-t-il confié, la voix brisée. Son entraîneur l’a comparé à “un chien dans un jeu de quilles, mais un chien qui court vite”⟦Denis Lachapelle|Son entraîneur⟧.

Dans l’autre vestiaire, le gardien Jesse Koivu, auteur de 38 arrêts, a parlé d’une victoire “de caractère”⟦Jesse Koivu⟧. “On savait qu’ils sortiraient forts”⟦Jesse Koivu|le Finlandais⟧, a reconnu le Finlandais dans un français hésitant.

La direction assure que le poste de Lachapelle n’est pas menacé. “Denis est notre homme”⟦Réjean Bolduc⟧, a fait savoir le directeur général, Réjean Bolduc, par voie de courriel.`,
	],
	[
		'culture et nécrologie : une comédienne',
		`Mort de Solange Delestaing, la rieuse du Théâtre des Tanneurs

La comédienne Solange Delestaing est morte samedi à Montréveil, à l’âge de 93 ans, a annoncé sa famille. « Elle s’est éteinte au milieu d’une phrase, ce qui ne lui ressemble pas »⟦Paul Delestaing|son fils⟧, écrit son fils, le metteur en scène Paul Delestaing, dans un message transmis à la presse.

Fille d’un sabotier, elle monte à Paris à dix-sept ans avec, disait-elle, « une valise et aucun accent tonique »⟦Solange Delestaing|elle⟧. Jean-Luc Morizot, qui l’engage aux Tanneurs en 1954, se souviendra d’« une tornade en souliers vernis »⟦Jean-Luc Morizot⟧. Le succès vient avec « La Demoiselle du quai », jouée sept cents fois.

Elle refusait le mot de carrière. « Une carrière, c’est un trou d’où l’on sort des pierres »⟦Solange Delestaing|la comédienne⟧, plaisantait la comédienne. « Moi, j’ai surtout fait des valises. »⟦Solange Delestaing|la comédienne⟧

« Solange nous apprenait à rire en mesure »⟦Clémence Abadie⟧, se souvient l’actrice Clémence Abadie, qui fut son élève. « Elle comptait les silences sur ses doigts »⟦Clémence Abadie|elle⟧, poursuit-elle. La ministre de la Culture, Hélène Sarrazin, a salué « une immense dame du rire »⟦Hélène Sarrazin⟧. Quant au maire de Montréveil, il propose de donner son nom au théâtre municipal, « pour que les enfants demandent qui c’était »⟦maire de Montréveil|il⟧.

Sur la dernière page de ses Mémoires, on peut lire : « Surtout, pas de minute de silence. »⟦ses Mémoires⟧

Ses obsèques auront lieu jeudi. La famille précise que les visiteurs sont priés de venir « en couleurs »⟦La famille⟧.`,
	],
	[
		'économie, Belgique et Suisse : une entreprise, un syndicat, un analyste',
		`Le chocolatier Brandinck supprime 210 emplois, les syndicats crient au « mépris »⟦les syndicats⟧

Le couperet est tombé mercredi matin, lors d’un conseil d’entreprise extraordinaire : le chocolatier Brandinck fermera en septembre son usine de Wavremont. « Le cours du cacao ne nous laisse pas d’autre choix »⟦la direction⟧, justifie la direction dans un communiqué, évoquant « une décision douloureuse mais responsable »⟦la direction⟧.

« On nous a réunis dans la cantine, on nous a donné une praline et on nous a virés »⟦Karim Haddouchi⟧, s’étrangle Karim Haddouchi, emballeur depuis 1998. À ses côtés, une collègue essuie ses larmes. « Mon mari travaille ici aussi »⟦une collègue|elle⟧, dit-elle simplement.

Pour Nathalie Verstraeten, secrétaire permanente du syndicat, l’entreprise « se moque du monde »⟦Nathalie Verstraeten⟧. « Brandinck a versé vingt millions à ses actionnaires au printemps »⟦Nathalie Verstraeten|elle⟧, rappelle-t-elle. La syndicaliste promet « un été très chaud »⟦Nathalie Verstraeten|La syndicaliste⟧.

Le ministre wallon de l’Emploi, Thierry Gobert, juge l’annonce « brutale »⟦Thierry Gobert⟧ et réclame « toute la transparence »⟦Thierry Gobert⟧ sur les aides publiques perçues. Interrogé à la radio, il n’a pas exclu d’en demander le remboursement. « Un euro public n’est pas un pourboire »⟦Thierry Gobert|il⟧, a-t-il tonné.

Du côté des marchés, on applaudit. « C’était attendu, et c’est sain »⟦Beat Zumthor⟧, commente Beat Zumthor, analyste à la banque Kessler & Cie, à Lausanne. Selon l’analyste, le titre pourrait gagner « encore dix pour cent »⟦Beat Zumthor|l’analyste⟧. Il a clôturé à 41,20 francs.

« Made in Wavremont » : le slogan barre encore la façade.`,
	],
	[
		'entretien : questions et réponses sans marques',
		`Bruno Salvetat : « Un pont, ça se raconte »⟦Bruno Salvetat⟧

L’ingénieur Bruno Salvetat a dessiné le viaduc de la Combe-Noire. Il publie un livre de souvenirs.

Pourquoi écrire, à 80 ans ?

Parce que mes petits-enfants croient que je faisais des dessins. Ce n’est pas faux, d’ailleurs.⟦Bruno Salvetat⟧

Vous racontez avoir eu peur le jour de l’inauguration. De quoi ?

Du discours du préfet ! Plus sérieusement, un ouvrage bouge, et le public ne le sait pas. Moi, je l’entendais.⟦Bruno Salvetat⟧

Referiez-vous le même ?

Non. Je le ferais plus étroit. On construit toujours pour des voitures qui n’existent plus.⟦Bruno Salvetat⟧`,
	],
];
