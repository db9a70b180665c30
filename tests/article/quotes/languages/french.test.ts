import {testArticles} from './expect.ts';

testArticles('fr', [
	['the verb behind the marks', '« Le barrage tiendra », assure Mara Lind.', 'Mara Lind: Le barrage tiendra'],
	[
		'a helping verb, a date and an object',
		'« Le barrage tiendra », a déclaré mardi à la presse Mara Lind.',
		'Mara Lind: Le barrage tiendra',
	],
	[
		'a role and the name beside it',
		'« Le barrage tiendra », a affirmé le ministre de l’Énergie, Paul Martin.',
		'Paul Martin: Le barrage tiendra',
	],
	[
		'a role before the name',
		'La ministre Claire Petit a estimé que le projet était « une faute de plus ».',
		'Claire Petit: une faute de plus',
	],
	[
		'a pronoun tied to its verb',
		'« On nous a menti », lance Claire Petit. « Cela suffit », ajoute-t-elle. « Partons », a-t-elle dit.',
		'Claire Petit: On nous a menti',
		'Claire Petit: Cela suffit',
		'Claire Petit: Partons',
	],
	[
		'he and she',
		'La maire Claire Petit a reçu le pêcheur Jean Morel. « Il est trop tard », dit-il. « Jamais », répond-elle.',
		'Jean Morel: Il est trop tard',
		'Claire Petit: Jamais',
	],
	['selon', 'Selon le rapport, le mur « présente des fissures graves ».', 'le rapport: présente des fissures graves'],
	['d’après', 'D’après Jean Morel, « personne n’a rien dit à temps ».', 'Jean Morel: personne n’a rien dit à temps'],
	[
		'comme',
		'« Personne ne nous a prévenus », comme le raconte Jean Morel sur le port.',
		'Jean Morel: Personne ne nous a prévenus',
	],
	[
		'an apposition behind the name',
		'Jean Morel, pêcheur à Valbonne depuis trente ans, dénonce « un mépris total des habitants ».',
		'Jean Morel: un mépris total des habitants',
	],
	[
		'a relative clause',
		'Jean Morel, qui pêche depuis trente ans, a répondu : « Je n’ai jamais vu cela. »',
		'Jean Morel: Je n’ai jamais vu cela.',
	],
	[
		'an incise within the marks',
		'« Le barrage, explique Jean Morel, tiendra encore dix ans. »',
		'Jean Morel: Le barrage, explique Jean Morel, tiendra encore dix ans.',
	],
	[
		'a dash and an incise',
		'— Le barrage tiendra, dit Mara Lind.\n— Personne n’y croit, répond Jean Morel.',
		'Mara Lind: Le barrage tiendra',
		'Jean Morel: Personne n’y croit',
	],
	[
		'two verbs of one subject',
		'Claire Petit a salué les invités et a lancé : « C’est un beau jour. »',
		'Claire Petit: C’est un beau jour.',
	],
	[
		'a body',
		'L’association Eau vive dénonce « un mépris total des habitants ».',
		'L’association Eau vive: un mépris total des habitants',
	],
	[
		'a reflexive verb no table knows',
		'« C’est un scandale », s’est indignée la députée Lise Caron.',
		'Lise Caron: C’est un scandale',
	],
	[
		'a passive and its agent',
		'Le texte, qualifié de « dangereux » par l’opposition, sera voté mardi.',
		'l’opposition: dangereux',
	],
	['titles of works', 'Le film « La Digue » sort mercredi, le roman « Un hiver sur la côte nord » en mai.'],
	['terms', 'Le plan dit « Rivage » commence en mars.'],
	[
		'a quotation that stands alone goes on',
		'« Le barrage tiendra », assure Mara Lind. « Nous l’avons vérifié deux fois. »',
		'Mara Lind: Le barrage tiendra',
		'Mara Lind: Nous l’avons vérifié deux fois.',
	],
	[
		'a colon at the end of a paragraph',
		'Mercredi, Claire Petit a écrit au conseil :\n« Il nous faut ce barrage cette année. »',
		'Claire Petit: Il nous faut ce barrage cette année.',
	],
	['curly marks', '“Le barrage tiendra”, assure Mara Lind.', 'Mara Lind: Le barrage tiendra'],
	[
		'nobody is named',
		'Une affiche pend à la porte. « Fermé jusqu’à nouvel ordre pour cause de crue ! »',
		'?: Fermé jusqu’à nouvel ordre pour cause de crue !',
	],
	['a participle behind the marks', '« Le port est vide », a regretté Claire Petit.', 'Claire Petit: Le port est vide'],
	['a reflexive verb', '« C’est une honte », s’est emporté Jean Morel.', 'Jean Morel: C’est une honte'],
	[
		'de l’avis de',
		'De l’avis de Claire Petit, le pont « tiendra encore dix ans au moins ».',
		'Claire Petit: tiendra encore dix ans au moins',
	],
	[
		'que and a clause',
		'Claire Petit affirme que le pont « tiendra encore dix ans au moins ».',
		'Claire Petit: tiendra encore dix ans au moins',
	],
	[
		'a name and its office behind',
		'« Le pont tiendra », assure Claire Petit, maire de Valbonne. « Nous l’avons vu », dit-elle.',
		'Claire Petit: Le pont tiendra',
		'Claire Petit: Nous l’avons vu',
	],
	[
		'pour',
		'Pour Jean Morel, c’est « une erreur que nous paierons longtemps ».',
		'Jean Morel: une erreur que nous paierons longtemps',
	],
	['an infinitive', 'Et Claire Petit d’ajouter : « Nous partirons demain. »', 'Claire Petit: Nous partirons demain.'],
	[
		'a present participle',
		'Claire Petit a quitté la salle en déclarant : « Nous partirons demain. »',
		'Claire Petit: Nous partirons demain.',
	],
	['a body', '« Le trafic reprendra lundi », indique la préfecture.', 'la préfecture: Le trafic reprendra lundi'],
	[
		'a communiqué',
		'« Le trafic reprendra lundi », précise la compagnie dans un communiqué.',
		'la compagnie: Le trafic reprendra lundi',
	],
	[
		'the two sides of a cue',
		'« Le pont, a expliqué Claire Petit, tiendra. »',
		'Claire Petit: Le pont, a expliqué Claire Petit, tiendra.',
	],
	['straight marks', '"Le pont tiendra", a déclaré Claire Petit.', 'Claire Petit: Le pont tiendra'],
	['a name of three words', '« Le pont tiendra », a déclaré Jean de La Tour.', 'Jean de La Tour: Le pont tiendra'],
	[
		'an unnamed witness',
		'« On a tout perdu », témoigne un habitant du quartier.',
		'un habitant du quartier: On a tout perdu',
	],
	[
		'a surname takes the full name',
		'Claire Petit est venue. « Le pont tiendra », a répété Petit.',
		'Claire Petit: Le pont tiendra',
	],
	[
		'a pronoun behind a document',
		'La fédération enquête. Dans un communiqué, elle condamne « des agissements indignes ».',
		'?: des agissements indignes',
	],
	['a preposition with its article', 'De l’avis du géologue Ivo Lark, c’est « du sable ».', 'Ivo Lark: du sable'],
	['what somebody sees in it', 'Le syndicat y voit « une médecine de riches ».', 'Le syndicat: une médecine de riches'],
	[
		'a question before a paragraph of words',
		'Mara Lind en a fait sa marque. Chanter juste ?\n« Chanter juste, c’est bon pour les autres. »',
		'Mara Lind: Chanter juste, c’est bon pour les autres.',
	],
	[
		'a body named between marks',
		'La revue « Contretemps » salue « un disque de neige ».',
		'Contretemps: un disque de neige',
	],
]);
