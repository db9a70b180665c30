/** French names. */
import type {NamesTable} from './table.ts';

export const french = (): NamesTable => ({
	openers:
		'Dit Reste Restent Entré Entrée Venu Venue Né Née Parmi Plus Moins Très Bien Encore Déjà Toujours Jamais Personne Rien Chaque Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze Certains Certaines Plusieurs Beaucoup Là Ici Oui Non Mieux Malgré Face Lors Devant Derrière Entre Autour Loin Près Quelques Quel Quelle Pourquoi Comment Combien Tandis Même Elles Celui Celle Dehors Dedans Interrogé Interrogée Contacté Contactée Côté Dernier Dernière Premier Première Ah Oh Bon Eh',
	polite: 'mme m mlle me maître dr pr père sœur mgr abbé',
	callings:
		'sélectionneur capitaine buteur gardien milieu défenseur ailier infirmier infirmière médecin boulanger boulangère agriculteur agricultrice éleveur éleveuse maraîcher pêcheur ouvrier ouvrière ingénieur ingénieure géologue biologiste syndicaliste cinéaste réalisateur réalisatrice metteur pianiste cuisinier cuisinière restaurateur commerçant commerçante gérant gérante fondateur fondatrice cofondateur cofondatrice voisin voisine habitant habitante témoin retraité retraitée étudiant étudiante lieutenant commandant colonel général adjudant sculpteur sculptrice peintre poète poétesse philosophe sociologue climatologue urgentiste pédiatre vétérinaire professeure docteur docteure conservateur conservatrice rapporteur rapporteure conseillère conseiller militant militante patron patronne confrère consœur collègue compatriote coéquipier coéquipière vice-président vice-présidente ex-ministre',
	kin: 'petit-fils petite-fille neveu nièce cousin cousine grand-mère grand-père belle-mère beau-père beau-frère belle-sœur oncle tante',
	bodies:
		'Université Ministère Mairie Préfecture Conseil Syndicat Fédération Association Collectif Collège Lycée Hôpital Clinique Institut Banque Musée Théâtre Opéra Orchestre Parti Rassemblement Regroupement Union Ligue Comité Commission Chambre Cour Tribunal Parquet Assemblée Sénat Agence Office Société Compagnie Groupe Entreprise Centre Régie Rail Transports Éditions Festival Confédération Coordination Mouvement Ordre Caisse Fonds Fondation Académie École Gendarmerie Police Armée Protection Secours Médecins Réseau Laboratoire Observatoire Coopérative Mutuelle Régiment Ville Métropole',
	clubs: 'AS RC OGC AJ US FC SC EA ES CS SM Stade Olympique Racing Sporting Étoile Union Girondins Red',
	bodyKinds:
		'entreprise société compagnie start-up revue magazine quotidien hebdomadaire chaîne radio groupe association collectif syndicat parti club enseigne maison éditeur opérateur gestionnaire fabricant cabinet assureur constructeur armateur filiale promoteur consortium équipementier ong',
	placeKinds:
		'ville village commune quartier hameau département région île port bourg vallée val col rivière lac massif gare aéroport',
	placeRoles:
		'maire mairie habitant habitante habitants commune préfet gare aéroport environs sous-préfecture communal municipal conserverie centrale port sémaphore',
	ofPlace: 'de',
	inside: 'à en dans',
	partiesBehind: true,
	near: 'près loin vers depuis chez jusqu’à',
	links: "de du des de la pour d'",
	places:
		'Paris, Toulouse, Bordeaux, Lille, Nice, Strasbourg, Grenoble, Dijon, Angers, Reims, Le Havre, Saint-Étienne, Toulon, Brest, Le Mans, Amiens, Limoges, Tours, Metz, Besançon, Perpignan, Orléans, Mulhouse, Rouen, Caen, Nancy, Avignon, Poitiers, La Rochelle, Bayonne, Occitanie, Aquitaine, Auvergne, Bourgogne, Champagne, Picardie, Lorraine, Savoie, Ardèche, Drôme, Jura, Vosges, Loire, Rhône, Seine, Garonne, Alpes, Pyrénées, Cévennes, Québec, Montréal, Ottawa, Gatineau, Sherbrooke, Lausanne, Fribourg, Liège, Namur, Charleroi, Dakar, Abidjan, Bamako, Niamey, Ouagadougou, Kinshasa, Rabat, Casablanca, Alger, Tunis, Mali, Niger, Tchad, Gabon, Congo, Guinée, Burkina Faso, Bénin, Togo, Madagascar, Mauritanie, Haïti, Autriche, Roumanie, Bulgarie, Croatie, Serbie, Ukraine, Lituanie, Lettonie, Estonie, Islande, Chili, Pérou, Colombie, Bolivie, Équateur, Athènes, Rome, Milan, Venise, Berlin, Francfort, Munich, Hambourg, Barcelone, Lisbonne, Copenhague, Stockholm, Kiev, Istanbul, Jérusalem, Téhéran, Tokyo, Europe, Méditerranée, Atlantique, Martinique, Guadeloupe, Guyane, Réunion, Mayotte, Nouvelle-Calédonie',
	town: /^(?:Saint|Sainte|St)-\p{Lu}|^\p{Lu}[\p{L}’]+-(?:sur|sous|en|lès|les|la|le|du|de|aux|au)-\p{L}|.{3}(?:ville|court|bourg|mont|ac|ay|ois)$/u,
});
