/** French cues and small words. */
import type {TongueTable} from './tongue.ts';

export const french: TongueTable = {
	cues: 'dit disait disent dire affirme affirmé affirment assure assuré assurent explique expliqué expliquent déclare déclaré déclarent déclarait ajoute ajouté ajoutent ajoutait souligne souligné soulignent précise précisé précisent indique indiqué indiquent estime estimé estiment écrit écrivait écrivent raconte raconté racontent répond répondu répondent demande demandé demandent insiste insisté insistent dénonce dénoncé dénoncent regrette regretté rappelle rappelé rappellent confie confié reconnaît reconnu admet admis annonce annoncé annoncent prévient prévenu martèle martelé lance lancé juge jugé jugent poursuit poursuivi conclut conclu confirme confirmé confirment promet promis observe observé note noté commente commenté critique critiqué accuse accusé considère considéré évoque évoqué tweete tweeté soutient soutenu prétend répète répété salue salué résume résumé interroge plaide plaidé parle qualifie qualifié',
	framing: 'est était sont étaient a ont avait sera fut',
	pronouns: 'il elle ils elles on celui-ci celle-ci',
	determiners: 'le la les l’ un une des du son sa ses leur leurs ce cet cette ces deux trois plusieurs',
	links: 'de du des d’ pour à au aux en par et chez dans',
	between: 'a ont avait aussi ensuite ne pas se s’est est également lui leur encore ainsi t’ t il elle',
	stops:
		'que qui mais ou parce quand lorsque tandis si comme après avant selon est était sont a ont avait ne pas aussi où dont car',
	according: [['selon'], ['d’après'], ['pour'], ['aux', 'yeux', 'de']],
	relatives: 'qui',
	dates:
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier matin soir',
	owners: 'son sa ses leur leurs',
	participle: null,
	past: null,
	inverts: false,
};
