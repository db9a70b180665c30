/** Small articles of our own making in French, annotated as those in ../../articles.ts. */
import type {Articles} from '../../articles.ts';

export const french: Articles = [
	[
		'le barrage: ministre, maire, rapport',
		`« Le barrage ne présente aucun danger »⟦Solange Maréchal⟧, a affirmé mardi la ministre de l'Environnement, Solange Maréchal, en visite dans la vallée de l'Orbiel. « Nous avons contrôlé chaque vanne »⟦Solange Maréchal⟧, a-t-elle ajouté devant les élus.

Le maire de Saint-Aubrac, Étienne Vasseur, n'est pas du même avis. « Voilà trois hivers que nous réclamons des travaux »⟦Étienne Vasseur⟧, déplore-t-il. Selon lui, l'État « regarde ailleurs »⟦Étienne Vasseur|lui⟧ pendant que l'eau monte.

D'après le rapport des ingénieurs, la crête « s'est affaissée de quatre centimètres »⟦le rapport des ingénieurs⟧ depuis 2011. Le document évoque aussi des « infiltrations préoccupantes »⟦Le document⟧ dans la galerie basse.

« Il n'y aura pas d'économies sur la sécurité »⟦Solange Maréchal⟧, a promis Mme Maréchal. Interrogée sur le calendrier, la ministre a répondu : « Les engins seront là avant Pâques. »⟦Solange Maréchal|la ministre⟧

Au café de la place, on hausse les épaules. « On nous a dit la même chose il y a dix ans »⟦Josette Arnal⟧, soupire Josette Arnal, qui tient le comptoir depuis 1988. « Ils viennent, ils font la photo, ils repartent. »⟦Josette Arnal⟧ Son voisin Lucien, 71 ans, renchérit : « Si ça lâche, personne ne nous préviendra. »⟦Lucien⟧

Le collectif « Rivières vivantes » appelle à une marche samedi, sous le mot d'ordre « La vallée n'est pas à vendre ».`,
	],
	[
		'rugby: entraîneur et joueurs',
		`Battu 31 à 6 à Montfaucon, le RC Brivezac n'a pas cherché d'excuses. « On a été mauvais de la première à la dernière minute »⟦Didier Cazals⟧, a lâché son entraîneur, Didier Cazals. « Je suis le premier responsable »⟦Didier Cazals|le Toulousain⟧, a poursuivi le Toulousain, « et je l'assume »⟦Didier Cazals⟧.

Son capitaine était plus sévère encore. « Il y a des soirs où la tactique n'y est pour rien »⟦Mathis Lebrun⟧, grinçait Mathis Lebrun dans les vestiaires. « On a manqué d'orgueil, moi le premier »⟦Mathis Lebrun|le troisième-ligne⟧, a reconnu le troisième-ligne de 29 ans, avant de s'excuser auprès des « deux mille qui ont fait le voyage »⟦Mathis Lebrun⟧.

En face, Kévin Oyono savourait. « C'est le genre de match qu'on raconte à ses petits-enfants »⟦Kévin Oyono|l'ailier⟧, souriait l'ailier, auteur de deux essais. Il les a dédiés à sa grand-mère : « C'est elle qui m'emmenait à l'entraînement, en car. »⟦Kévin Oyono|Il⟧

Le président du club, Jean-Marc Tissot, s'est refusé à tout commentaire. Son entourage assure toutefois qu'un licenciement « n'est pas à l'ordre du jour »⟦Son entourage⟧. « Si on perd dimanche, ce sera une autre histoire »⟦un dirigeant⟧, glisse un dirigeant sous couvert d'anonymat.

Cazals, lui, ne compte pas partir. « Démissionner ? Jamais »⟦Didier Cazals⟧, a-t-il tranché. « Je ne quitte pas un bateau qui prend l'eau »⟦Didier Cazals⟧.

Les supporters parlent déjà de la « soirée noire ».`,
	],
	[
		'tribunal: présidente, avocat, témoin',
		`L'ancien adjoint à l'urbanisme de Montclar, Roland Perrichon, a été condamné lundi à six ans de prison pour corruption. Le tribunal l'a reconnu coupable d'avoir « monnayé des permis de construire »⟦Le tribunal⟧ entre 2012 et 2016.

« Vous avez loué une ville qui ne vous appartenait pas »⟦Isabelle Gontier⟧, lui a lancé la présidente, Isabelle Gontier, à la lecture du jugement. Elle a dénoncé une « absence totale de remords »⟦Isabelle Gontier|Elle⟧.

L'avocat du prévenu, Me Maxime Fournel, a aussitôt annoncé qu'il ferait appel. « Mon client est innocent, et nous le prouverons »⟦Maxime Fournel⟧, a-t-il martelé sur les marches du palais. Pour Me Fournel, les témoins « se contredisent sur l'essentiel »⟦Maxime Fournel|Me Fournel⟧.

L'un d'eux, l'entrepreneur Pascal Aubry, avait raconté à la barre : « Je lui ai porté l'enveloppe chez lui et il m'a offert un café. »⟦Pascal Aubry⟧

– Combien y avait-il dans cette enveloppe ?⟦la procureure⟧ avait demandé la procureure.

– Quinze mille euros, madame⟦Pascal Aubry|il⟧, avait-il répondu.

Dans un communiqué, la mairie, partie civile, a salué « une décision qui rend justice aux habitants »⟦la mairie⟧. « La page est tournée »⟦la mairie|le texte⟧, conclut le texte.

Perrichon, 63 ans, n'a pas réagi. En quittant la salle, il s'est seulement dit « fatigué »⟦Roland Perrichon|il⟧.`,
	],
	[
		'science: l’étude et ses auteurs',
		`Les abeilles savent compter jusqu'à quatre, d'après une étude de l'université de Valcourt parue dans la revue « Comportement animal ». « Personne ne s'attendait à ce qu'elles fassent la différence entre zéro et rien »⟦Hélène Duvivier⟧, s'enthousiasme la biologiste Hélène Duvivier, qui a dirigé les travaux.

L'expérience a duré deux étés. « Au début, nous avons cru à un hasard »⟦Hélène Duvivier⟧, raconte-t-elle. « Puis nous avons recommencé avec une autre ruche : même résultat. »⟦Hélène Duvivier⟧ La chercheuse précise que la taille des points « changeait chaque matin »⟦Hélène Duvivier|La chercheuse⟧, afin que les insectes ne puissent reconnaître le dessin.

L'entomologiste Hugues Sartène, qui n'a pas pris part à l'étude, juge les conclusions « prématurées »⟦Hugues Sartène⟧. « Une abeille qui se pose n'est pas une abeille qui compte »⟦Hugues Sartène⟧, objecte-t-il au téléphone. « C'est un joli résultat »⟦Hugues Sartène⟧, concède néanmoins M. Sartène, « mais il faudra le refaire ailleurs »⟦Hugues Sartène⟧.

Cosignataire de l'article, Paul N'Diaye balaie la critique. « La science avance à petits pas »⟦Paul N'Diaye|ce doctorant⟧, rappelle ce doctorant de 27 ans. Et de citer son grand-père apiculteur : « Une ruche, ça ne ment pas »⟦son grand-père⟧.

L'équipe prépare déjà un second article, « Le zéro et la fleur », ainsi qu'une exposition destinée aux écoles. « Ce sont les enfants qui posent les meilleures questions »⟦Hélène Duvivier⟧, sourit Hélène Duvivier.`,
	],
	[
		'faits divers: pompiers, riverains',
		`Un entrepôt de meubles a été ravagé par les flammes dans la nuit de mercredi à jeudi à Lormont-sur-Vère. "Le feu s'est propagé en quelques minutes"⟦Arnaud Villiers⟧, a indiqué le commandant Arnaud Villiers, chef des secours. "À notre arrivée, il n'y avait plus rien à sauver"⟦Arnaud Villiers|l'officier⟧, a précisé l'officier.

Selon la gendarmerie, le sinistre s'est déclaré "peu après trois heures"⟦la gendarmerie⟧ dans l'atelier de vernissage. Une source proche de l'enquête indique qu'"aucune piste n'est écartée"⟦Une source proche de l'enquête⟧.

Les riverains ont eu peur. "J'ai cru à un orage"⟦Colette Baron⟧, témoigne Colette Baron, encore en robe de chambre. "J'ai ouvert les volets et le ciel était orange."⟦Colette Baron⟧ Son mari est descendu avec un tuyau d'arrosage. "Je n'allais pas rester les bras croisés !"⟦Son mari⟧, se défend-il.

Le patron, André Montagnac, chiffre les pertes à deux millions d'euros. "C'est le travail de trois générations qui est parti en fumée"⟦André Montagnac⟧, confie-t-il, les larmes aux yeux. "Je reconstruirai"⟦André Montagnac⟧, jure-t-il pourtant.

La maire, Lucie Ferrand, s'est rendue sur place à midi. Elle a promis aux trente salariés des aides "immédiates et sans paperasse"⟦Lucie Ferrand|Elle⟧. "Personne ne restera au bord de la route"⟦Lucie Ferrand|l'élue⟧, a insisté l'élue.

L'entrepôt, surnommé "la cathédrale du meuble", avait ouvert en 1954.`,
	],
	[
		'portrait d’une pianiste',
		`Nadia Ferrière reçoit chez elle, à Port-Briac, le piano ouvert et la fenêtre aussi. Elle vient de publier « Marées », son cinquième album. Neuf ans de silence ? « Je n'avais rien à dire »⟦Nadia Ferrière⟧, répond-elle simplement.

La pianiste parle lentement, les mains posées sur les genoux. « Enfant, je jouais pour couvrir la radio de mon père, se souvient-elle. Il voulait que je sois notaire. »⟦Nadia Ferrière⟧ Elle rit : « Il l'a voulu longtemps. »⟦Nadia Ferrière|Elle⟧

« C'est son disque le plus nu »⟦Thomas Arvieu⟧, estime son producteur, Thomas Arvieu. « Je lui ai demandé d'enlever des notes. Elle les a presque toutes enlevées »⟦Thomas Arvieu|celui qui⟧, s'amuse celui qui l'avait déjà accompagnée pour « La Maison d'en face ».

Les critiques, elle ne les lit pas. « Ma sœur les range dans une boîte »⟦Nadia Ferrière⟧, explique-t-elle, « pour le jour où je mourrai »⟦Nadia Ferrière⟧. L'un d'eux, Gaspard Leroy, l'avait décrite comme « la dernière romantique avec une montre »⟦Gaspard Leroy⟧. Elle s'en amuse : « Ni romantique ni ponctuelle. »⟦Nadia Ferrière|Elle⟧

À l'automne, elle partira en tournée. « Je jouerai dans des villages sans théâtre »⟦Nadia Ferrière|l'artiste⟧, annonce l'artiste. Le premier concert aura lieu à Roubleville. « Le piano voyagera dans un camion de fruits »⟦Nadia Ferrière⟧, dit-elle en haussant les épaules.`,
	],
	[
		'politique: séance, porte-parole',
		`La séance a été suspendue mercredi à l'Assemblée régionale après une altercation entre deux élus. « Ceci n'est pas une cour de récréation »⟦Robert Yvain⟧, s'est emporté le président, Robert Yvain.

La députée d'opposition Marcelle Quentin venait d'accuser l'exécutif d'« acheter des voix avec des sacs de riz »⟦Marcelle Quentin⟧. « Nous avons les photos et nous avons les reçus »⟦Marcelle Quentin⟧, a-t-elle lancé. Le chef de la majorité, Léandre Paix, l'a traitée de « menteuse professionnelle »⟦Léandre Paix⟧.

« Je ne m'excuserai pas d'avoir dit la vérité »⟦Marcelle Quentin⟧, a rétorqué Mme Quentin. Et d'ajouter : « C'est à M. Paix de demander pardon. »⟦Marcelle Quentin⟧

Le porte-parole du gouvernement a assuré jeudi matin que l'exécutif « respecte l'indépendance du Parlement »⟦Le porte-parole du gouvernement⟧. Cette information est « fausse, archifausse »⟦Le porte-parole du gouvernement⟧, a-t-il insisté à propos d'un éventuel remaniement.

Sur X, Marcelle Quentin a écrit : « Demain à huit heures, je serai chez le procureur. »⟦Marcelle Quentin⟧ Le parquet a confirmé qu'il la recevrait « dans les formes prévues par la loi »⟦Le parquet⟧.

Aux yeux de la politologue Amandine Roy, l'épisode est « un symptôme, pas la maladie »⟦Amandine Roy⟧. « L'hémicycle est devenu un plateau de télévision »⟦Amandine Roy⟧, analyse-t-elle.

La loi dite « des sacs de riz » sera votée lundi.`,
	],
	[
		'santé: hôpital, syndicat, patients',
		`L'hôpital de Ribeaucourt fermera en août l'un de ses deux étages, faute de personnel. « L'été sera compliqué »⟦Olga Manceau⟧, reconnaît la directrice, Olga Manceau, qui se veut rassurante : « Aucun patient ne restera sans lit. »⟦Olga Manceau⟧

Du côté des syndicats, on parle d'une « hémorragie »⟦?⟧. « Les collègues partent dans le privé, ou quittent le pays »⟦Jacques Robin⟧, s'alarme Jacques Robin, secrétaire départemental. Ce dernier réclame « de vrais contrats, pas des bouts de quinze jours »⟦Jacques Robin|Ce dernier⟧.

« J'en suis à mon onzième contrat de l'année »⟦Myriam Soleil⟧, confirme Myriam Soleil, infirmière de 29 ans. « Onze. Je les garde dans une chemise. »⟦Myriam Soleil⟧

L'agence régionale de santé, contactée par nos soins, rejette ces critiques. Les effectifs, fait-elle valoir, « ont augmenté de 12 % en deux ans »⟦L'agence régionale de santé|elle⟧. Elle appelle à « ne pas affoler la population »⟦L'agence régionale de santé|Elle⟧.

Les patients, eux, se résignent. « On m'a opérée de la hanche ici, comme une reine »⟦Bernadette Coste⟧, se félicite Bernadette Coste, 84 ans. « Mais ma belle-fille a attendu huit mois pour une IRM »⟦Bernadette Coste⟧, nuance-t-elle.

« Nous sommes à la limite de ce qui est tolérable »⟦?⟧, peut-on lire dans le dernier rapport annuel de l'établissement. Le ministre de la Santé, Paul-Henri Darcy, doit s'y rendre vendredi.`,
	],
];
