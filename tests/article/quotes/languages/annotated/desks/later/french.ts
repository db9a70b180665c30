/** Articles of our own making in French, each of another desk; annotated as in ../../../../articles.ts, before their rules were read. */
import type {Articles} from '../../../../articles.ts';

export const french: Articles = [
	[
		'agency, 17',
		`Déraillement de Montclavel : la piste d'une « défaillance humaine » écartée par le parquet

Le déraillement d'un train régional, qui a fait deux morts et trente-huit blessés dimanche soir près de Montclavel, n'est pas dû à une erreur du conducteur, a annoncé mardi la procureure de la République. « Rien, à ce stade, ne permet de mettre en cause cet homme »⟦Florence Darcieux⟧, a déclaré Florence Darcieux lors d'une conférence de presse. « Je le dis parce qu'il a reçu des menaces »⟦Florence Darcieux|elle⟧, a-t-elle ajouté.

L'enquête s'oriente désormais vers l'état de la voie. Selon un rapport interne consulté par l'agence, un tronçon de 400 mètres présentait depuis mars « une usure anormale »⟦un rapport interne⟧. Le gestionnaire du réseau, Rail Interrégional, assure que les travaux étaient « programmés et financés »⟦Rail Interrégional⟧. Son directeur, Patrice Lannoy, qui s'est rendu sur place, a refusé de répondre aux questions.

Parmi les rescapés, beaucoup décrivent une secousse, puis le noir. « J'ai cru qu'on avait heurté un animal »⟦Kevin Aubanel⟧, raconte Kevin Aubanel, 24 ans, le bras en écharpe. Son voisin de siège a brisé la vitre. « Il criait : “Par ici, par ici !” Sans lui, je ne serais pas là »⟦Kevin Aubanel|le jeune homme⟧, souffle le jeune homme.

Le ministre des Transports, attendu mercredi, a promis « toute la vérité, et vite »⟦Le ministre des Transports⟧. Une formule que les syndicats accueillent avec méfiance. « La vérité, on la leur écrit tous les six mois »⟦un délégué du personnel⟧, grince un délégué du personnel.

La circulation restera interrompue « au moins jusqu'à lundi »⟦la préfecture⟧, a précisé la préfecture. Une chapelle ardente a été ouverte dans le gymnase de la ville.`,
	],
	[
		'council, 18',
		`Hérimont : le plan de circulation passe, la majorité craque

Il était presque minuit, lundi, quand le conseil communal d'Hérimont-sur-Laine a voté le nouveau plan de circulation par douze voix contre onze. Deux échevins de la majorité se sont abstenus. « C'est leur droit, et c'est ma déception »⟦Luc Vanderhaegen|le bourgmestre⟧, a réagi le bourgmestre. Luc Vanderhaegen avait pourtant tout tenté, jusqu'à une suspension de séance.

Le plan ferme la rue des Tanneurs aux voitures dès le 1er mars. Pour Benoît Colaux, chef de file de l'opposition, il s'agit ni plus ni moins d'« un garrot posé sur le commerce »⟦Benoît Colaux⟧. « Vous nous aviez dit, et c'est au procès-verbal : “On ne touchera pas aux Tanneurs”, a-t-il lancé, brandissant une liasse de feuilles. Alors, à quoi sert un procès-verbal ? »⟦Benoît Colaux|il⟧

Réponse du tac au tac : « À vous faire parler, Monsieur Colaux. »⟦Luc Vanderhaegen⟧ Rires dans la salle ; le bourgmestre, lui, ne riait pas.

L'étude de mobilité, commandée pour nonante mille euros à un bureau namurois, évoque pour sa part « un report de trafic significatif »⟦L'étude de mobilité⟧ vers le quartier du Moulin. C'est ce passage qui a fait basculer l'échevine Sabrina Lemaire. « Je ne peux pas expliquer ça à mes voisins »⟦Sabrina Lemaire|elle⟧, a-t-elle confié à la sortie. Sa collègue Anne-Sophie Detry, qui s'est abstenue aussi, parle d'une « question de conscience »⟦Anne-Sophie Detry|Sa collègue Anne-Sophie Detry⟧.

Dans le public, une fleuriste de la rue concernée avait apporté son carnet de commandes. « Regardez, dit-elle en tournant les pages, c'est vide après février. »⟦une fleuriste de la rue concernée|elle⟧

Reste le surnom que l'on donne déjà au projet dans les cafés : « la muraille de Luc ». L'intéressé hausse les épaules. « J'ai connu pire »⟦Luc Vanderhaegen|il⟧, soupire-t-il.`,
	],
	[
		'football, 19',
		`Ndiagane renverse la Linguère du Fleuve : "On n'a peur de personne"⟦Cheikh Tidiane Mbow⟧

Menés 2-0 à la pause, les joueurs de l'AS Ndiagane ont arraché samedi leur billet pour les demi-finales de la Coupe en battant la Linguère du Fleuve (3-2). Au coup de sifflet final, leur entraîneur est tombé à genoux. "Je ne priais pas, je n'avais plus de jambes"⟦Ousseynou Gningue⟧, a plaisanté Ousseynou Gningue une heure plus tard.

Que s'est-il dit dans le vestiaire ? "Rien de spécial"⟦Ousseynou Gningue|le technicien⟧, jure le technicien. Son capitaine a meilleure mémoire. "Le coach a posé son sifflet sur la table et il a dit : 'Celui qui veut rentrer chez lui, le car est ouvert.' Personne n'a bougé"⟦Cheikh Tidiane Mbow⟧, rapporte Cheikh Tidiane Mbow, auteur du but égalisateur. "On n'a peur de personne"⟦Cheikh Tidiane Mbow|il⟧, prévient-il.

Le héros du soir a dix-huit ans et un surnom, "Petit Taxi", qu'il doit à sa façon de se faufiler. Entré à la 80e minute, Modou Lamine Faty a marqué de la tête, lui qui mesure 1,67 m. "Je n'avais jamais marqué de la tête, même à l'entraînement"⟦Modou Lamine Faty|l'attaquant⟧, avoue l'attaquant.

Dans l'autre camp, on digère mal. Selon le président de la Linguère, le troisième but est entaché d'un hors-jeu "gros comme le stade"⟦le président de la Linguère⟧. Son gardien, Abdou Karim Sané, ne se cherche pas d'excuse. "Je sors mal, voilà tout"⟦Abdou Karim Sané|il⟧, tranche-t-il, avant de s'éclipser.

La fédération a ouvert une enquête après des jets de pierres en tribune. Dans un communiqué, elle condamne "des agissements indignes"⟦La fédération|elle⟧ et promet des sanctions. "Tout le monde dehors, tout de suite !"⟦?⟧, avait-on entendu au haut-parleur dans les dernières minutes, sans que le match soit pourtant arrêté. Le tirage au sort des demi-finales aura lieu mardi.`,
	],
	[
		'court, 20',
		`Aux assises, le silence de « Tonton Marcel »

À la barre, il a gardé sa casquette à la main pendant toute la matinée. Marcel Guérinot, 71 ans, est jugé depuis lundi par la cour d'assises de Saint-Aubrac pour le meurtre de son associé, un garagiste retrouvé mort dans l'étang des Vernes en 2019. « Je n'ai rien à dire de plus que ce que j'ai dit aux gendarmes »⟦Marcel Guérinot|il⟧, a-t-il murmuré.

Ce qu'il a dit aux gendarmes, la présidente l'a relu lentement. Dans sa première déposition, l'accusé reconnaît « une dispute, des mots, une bousculade peut-être »⟦Marcel Guérinot|l'accusé⟧. « Pourquoi ce peut-être ? »⟦la présidente|la magistrate⟧, a insisté la magistrate. Pas de réponse.

Les experts ont pris le relais. Pour le docteur Yves Mallaret, médecin légiste, la victime a reçu « au moins quatre coups »⟦Yves Mallaret|le docteur Yves Mallaret⟧. Son confrère Christian Poulenard, cité par la défense, n'en compte que deux. « La troisième lésion est post mortem, a-t-il affirmé, et la quatrième n'existe pas. »⟦Christian Poulenard|il⟧ L'avocat général a bondi : « Elle n'existe pas ? Elle est en photo ! »⟦L'avocat général⟧

L'après-midi fut celui de la famille. La veuve, Solange Ferrat, a parlé sans notes. « Il venait manger le dimanche, mes enfants l'appelaient Tonton »⟦Solange Ferrat|elle⟧, a-t-elle raconté. Puis, se tournant vers le box : « Tu m'as dit à l'enterrement : “Je m'occuperai de toi.” Tu te souviens ? »⟦Solange Ferrat⟧

Il s'en souvenait. « Oui »⟦Marcel Guérinot⟧ : c'est le seul mot qu'on lui ait arraché de la journée.

Me Delphine Roch, qui défend Guérinot depuis le premier jour, plaidera l'acquittement vendredi. Le dossier est, à l'en croire, « un château de cartes »⟦Delphine Roch⟧. Verdict attendu samedi.`,
	],
	[
		'health, 21',
		`Une clinique sans médecin pour désengorger l'urgence de Rivière-aux-Loutres

RIVIÈRE-AUX-LOUTRES – Depuis le 3 novembre, les patients qui se présentent à l'urgence pour une otite ou une entorse peuvent être vus, à deux coins de rue, par une infirmière praticienne. Déjà 412 personnes ont accepté le détour. “C'est le double de ce qu'on espérait”⟦Josée Turcotte-Lavoie⟧, se réjouit Josée Turcotte-Lavoie, qui dirige le projet.

Le modèle n'est pas neuf, mais il dérange. Le Regroupement des omnipraticiens de l'Est y voit “une médecine à deux vitesses”⟦Regroupement des omnipraticiens de l'Est⟧. Son président, le Dr Alain Gendreau, a durci le ton la fin de semaine dernière. “On est en train de dire au monde : ‘Pas besoin de docteur.’ C'est dangereux”⟦Alain Gendreau|il⟧, a-t-il martelé à la radio.

Mme Turcotte-Lavoie ne s'en formalise pas. “Le Dr Gendreau est le bienvenu, on a du café”⟦Josée Turcotte-Lavoie|elle⟧, glisse-t-elle.

Sur le terrain, l'infirmière Maude Pelchat enchaîne les consultations, une vingtaine par jour. “Quand ça me dépasse, je traverse la rue avec le patient”⟦Maude Pelchat|elle⟧, explique-t-elle. Elle dit l'avoir fait neuf fois. Une mère, venue avec ses jumeaux, attend son tour depuis quinze minutes. “À l'urgence, ç'aurait été quinze heures”⟦Une mère|elle⟧, calcule-t-elle.

Un bilan préliminaire, obtenu en vertu de la loi sur l'accès à l'information, fait état d'un taux de retour à l'hôpital “inférieur à 3 %”⟦Un bilan préliminaire⟧. De l'avis du chercheur Simon Ouellet-Roy, c'est encourageant, sans plus. “Trois semaines, ce n'est pas une étude, c'est une anecdote”⟦Simon Ouellet-Roy|il⟧, tempère-t-il.

Le cabinet de la ministre, lui, dit suivre le dossier “avec grand intérêt”⟦Le cabinet de la ministre⟧. Le terme de “clinique sans médecin”, en revanche, y fait grincer des dents. Une décision sur l'avenir du projet, financé jusqu'en mars, est attendue avant les Fêtes.`,
	],
	[
		'business, 22',
		`Conserverie de Keur Samboy : l'usine rouvre, les pêcheurs doutent

L'usine de Keur Samboy, fermée depuis quatre ans, a remis en marche lundi sa première ligne de sardines. Le repreneur, Atlantique Conserves, promet 300 emplois d'ici à juin. "Nous ne sommes pas venus faire une photo"⟦Aïssatou Dieng-Mané⟧, a assuré sa directrice générale, Aïssatou Dieng-Mané, devant un parterre d'élus.

L'investissement atteint 6,5 milliards de francs CFA. L'État garde 20 % du capital. Le ministre des Pêches, qui avait fait le déplacement, y voit "un signal envoyé à toute la côte"⟦Le ministre des Pêches⟧. Le maire, Ibrahima Colley, a été plus direct : "Ici, un père de famille sur trois regarde la mer pour partir. Moi, je veux qu'il la regarde pour travailler."⟦Ibrahima Colley⟧

Sur la plage, à cinq cents mètres des discours, l'ambiance est moins à la fête. "Ils achètent à 150 francs le kilo"⟦Pape Malick Ndour⟧, s'étrangle Pape Malick Ndour, piroguier depuis l'âge de quatorze ans. "À ce prix, je préfère vendre aux femmes du fumage"⟦Pape Malick Ndour|il⟧, poursuit-il. L'une d'elles l'interrompt : "Et nous, qui va nous laisser du poisson ?"⟦L'une d'elles⟧

La question n'est pas nouvelle. Dans son étude d'impact, le cabinet Teranga Études relevait "un risque de concurrence avec la transformation artisanale"⟦Teranga Études|le cabinet Teranga Études⟧. Interrogée sur ce point, la patronne balaie l'objection. "La mer est grande"⟦Aïssatou Dieng-Mané|elle⟧, sourit-elle.

Pas assez, rétorque l'économiste Fatou Bintou Seck. Elle rappelle que les prises ont chuté d'un tiers en dix ans et juge le plan d'affaires "très optimiste, pour rester polie"⟦Fatou Bintou Seck|Elle⟧.

Un premier conteneur doit partir en décembre vers l'Europe sous la marque "Reine des Vagues". "Si la reine revient, on lui dira bonjour"⟦?⟧, ironisait-on lundi soir sous l'arbre à palabres.`,
	],
	[
		'culture, 23',
		`« Chanter juste, c'est pour les autres »⟦Mathilde Orsat⟧

À 38 ans, Mathilde Orsat publie « Les Chiens de faïence », un quatrième album enregistré en neuf jours dans une laiterie désaffectée du val d'Oche. On la rejoint là-haut, un matin de brouillard. Elle prépare du thé, s'excuse du froid. « Le chauffage, c'est le piano qui en a besoin »⟦Mathilde Orsat|elle⟧, lance-t-elle.

De sa voix, rauque, un peu fausse, la chanteuse a fait une marque de fabrique. Chanter juste ?

« Chanter juste, c'est pour les autres. Moi, j'essaie de chanter vrai, et c'est déjà assez de travail.⟦Mathilde Orsat⟧

« Ma grand-mère chantait en trayant les vaches. Elle disait : “Si le lait vient, c'est que c'est beau.” Je n'ai pas trouvé mieux. »⟦Mathilde Orsat⟧

L'album doit beaucoup à Irène Calame, réalisatrice du disque et amie de vingt ans. Toutes deux se sont brouillées, puis retrouvées. « Elle m'a appelée à trois heures du matin pour me jouer un refrain »⟦Irène Calame⟧, se souvient Calame. Le refrain était mauvais. « Je le lui ai dit, elle a raccroché, et le lendemain il était bon. »⟦Irène Calame⟧

La critique s'emballe. La revue « Contretemps » salue « un disque de neige et de suie »⟦Contretemps⟧ ; d'autres parlent, paresseusement, de « nouvelle scène alpine ». L'étiquette agace l'intéressée. « Je n'ai jamais skié »⟦Mathilde Orsat|elle⟧, tranche-t-elle.

Reste la scène, qu'elle a fuie après un malaise en plein concert, il y a trois ans. Elle y reviendra en mai, « si le corps est d'accord »⟦Mathilde Orsat⟧. Son médecin, paraît-il, l'est. « C'est lui qui a pris les premières places »⟦Irène Calame|son amie⟧, s'amuse son amie.

Dehors, le brouillard se lève enfin. Mathilde Orsat n'a pas touché à son thé.`,
	],
	[
		'reportage, 24',
		`J'ai passé la nuit avec les derniers guetteurs de Port-Enhaut

On m'avait prévenu : au sémaphore, on ne parle pas avant le café. Il est quatre heures, le vent secoue les vitres, et Yannig Kerdraon remplit trois bols sans un mot. “Maintenant, vous pouvez”⟦Yannig Kerdraon|il⟧, dit-il enfin.

Ils sont deux, lui et Gildas Le Bihannic, à veiller sur ce bout de côte que l'administration veut confier à des caméras. Le courrier est arrivé en juin. Il annonce, en douze lignes, “une modernisation des moyens d'observation”⟦Le courrier|Il⟧. Gildas l'a punaisé aux toilettes.

“Une caméra, ça ne sent pas le vent tourner.”⟦?⟧ La phrase est peinte en rouge au-dessus de la porte, et aucun des deux n'avoue l'avoir écrite.

Vers cinq heures, la radio grésille. Un chalutier, le “Petit Prince”, a perdu son gouvernail à six milles. “Je vous vois, restez calmes”⟦Yannig Kerdraon|Yannig⟧, répond Yannig dans le micro, alors que, par la fenêtre, on ne voit rien du tout. Je m'étonne. “Il faut bien que quelqu'un les voie”⟦Yannig Kerdraon|le guetteur⟧, me glisse le guetteur en coupant le son.

Le remorqueur mettra quarante minutes. C'est long. Gildas me raconte, pour meubler, son premier naufrage, en 1994 : “Mon chef m'avait dit : ‘Compte les lumières.’ J'en ai compté sept. Il y avait huit hommes.”⟦Gildas Le Bihannic|Gildas⟧ Il regarde ses mains. “Depuis, je compte deux fois”⟦Gildas Le Bihannic|il⟧, reprend-il.

Au lever du jour, je descends au port. Le patron du chalutier, trempé, embrasse tout le monde, moi compris. “Ces deux-là, on devrait les clouer là-haut”⟦Le patron du chalutier|il⟧, s'exclame-t-il. Jointe par téléphone, la direction maritime, elle, évoque un redéploiement “sans aucune perte de sécurité”⟦la direction maritime⟧.

Quand je remonte chercher mon sac, Yannig dort assis. Son collègue pose un doigt sur ses lèvres. “Chut”⟦Gildas Le Bihannic|il⟧, fait-il.`,
	],
];
