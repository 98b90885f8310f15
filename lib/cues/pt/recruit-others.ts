import type { Phrasings } from '../phrasings.ts';

export const recruitOthers: Phrasings = {
  cue: 'recruit_others',
  strong: [
    'por cada (amiga|menina|rapariga|menino|pessoa|rapaz|garota) .. (trouxeres|trouxer|dou|pago|ganhas|arranjares|chamares)',
    '(alguma|algum) amiga .. (quer|queres|queira|precisa|topa|alinha|dinheiro)',
    '(convence|pede|diz) .. amiga .. (falar|fala|ligar|liga|mandar|manda|vir|encontrar)',
    '(conheces|tens) .. (outras|mais|outros) (raparigas|meninas|miudas|rapazes|meninos|garotas|garotos) .. (que|da tua|giras|querem|novas)?',
    '(tens|conheces|voce tens|sabe de|conhece|arranja|ha) .. amiga .. (que|pra|para|a) .. (queiram|queira|quer|queres|precisam|precise|precisem|ganhar|dinheiro|grana|trabalhar|tambem|gostem|topem|tope|alinhem|alinhe|conversar comigo)',
    '(traz|chama|convida|traga|tras|arranja|indica) .. amiga .. (ganhas|ganha|pago|dinheiro|tambem|mais|te dou|dou te|cada|comissao|euros|reais)',
    '(pago|ganhas|dou te|te dou|te pago|recebes|ganha|recebe) .. (por cada|cada|por) .. (amiga|menina|rapariga|menino|pessoa|rapaz|garota) .. (que)? (traz|trouxeres|trouxer|indicar|indicares|chamares|chamar|arranjares|convencer|traga|tragas)?',
    '(qual|quais|alguma|algum) .. teu amiga .. (solteira|solteiro|gata|bonita|gostosa|mais nova|mais novinha|gira|giras|topa|topava|alinha|quer|solteiras)',
    '(tens|voce tens|tu tens) .. (irma|irmas|irmao|irmazinha|irmaozinho|prima|primas) (mais nova|mais novas|mais novo|pequena|pequeno|mais novinha|novinha|menor|menores|mais pequena|cacula)',
    '(diz|fala|pede|convence|manda) .. (teu amiga|ela|teu irma|teu prima|ele|essa amiga) .. (para|pra|que) .. (me|falar comigo|ligar|liga me|me ligar|me chamar|me adicionar|comigo|adicionar me)',
    '(poe|mete|adiciona|bota) .. (teu amiga|teu irma|ela) .. (chamada|call|grupo|conversa|camara)',
    '(passa|manda|da) .. (insta|numero|snap|contacto|foto|perfil) .. (teu amiga|teu irma|amiga tua|tuas amiga)',
  ],
  usual: [
    '(traz|chama|convida|tras|traga) .. (teu|uma|um|as|mais) amiga',
    'teu (amiga|irma|prima) .. (gata|bonita|gostosa|solteira|gira|linda|quer|tambem|giras|gosta)',
    'tens (uma|um)? (irma|irmao|irmazinha|irmas|irmaos|prima)',
    '(tens|conheces) .. (mais)? amiga .. (giras|bonita|gata|novas|da tua idade|solteiras|como tu|como voce|da tua turma)',
    '(tens) .. amiga ?',
  ],
  weak: ['(mais|outras) (meninas|raparigas|amiga)', 'tens amiga', 'teu irma'],
  unless: [
    '(festa|aniversario|moedas|jogo|servidor|clube|equipa|time|pijama|cinema|coro|convite|xadrez|niver|treino|campeonato|excursao)',
  ],
  fires: [
    'tens amigas que queiram dinheiro?',
    'tem alguma amiga que quer ganhar uma grana?',
    'traz uma amiga e ganhas mais',
    'te pago por cada amiga que você trouxer',
    'tens uma irmã mais nova?',
    'qual das suas amigas é solteira?',
    'diz à tua amiga para me ligar',
    'me passa o insta da sua amiga',
    'vc tem irmãzinha menor?',
  ],
  lookalikes: [
    'traz a tua melhor amiga à festa!',
    'convida amigos e ganha 100 moedas',
    'tens amigos no clube de xadrez?',
    'chama as amigas pro cinema sábado',
    'a minha irmã mais nova fez 6 anos',
  ],
};
