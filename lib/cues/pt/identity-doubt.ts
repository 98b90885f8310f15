import type { Phrasings } from '../phrasings.ts';

export const identityDoubt: Phrasings = {
  cue: 'identity_doubt',
  strong: [
    'nao (da|posso|consigo) .. (abrir|abre|liga|ligo|mostra) .. (camara|cara|video) .. mas .. (teu|tu|voce|abre|liga|quero)',
    'meu (camara|microfone|mic) .. (nao funciona|nao da|avariou|estragou|quebrou|partiu|avariada|estragada|quebrada|queimou|esta ruim|pifou|nao liga|nao presta|partida|quebrado|bugada|nao pega|com defeito|uma porcaria) .. (mas|mostra|tu|voce|liga|quero ver|teu|podes)',
    '(conta|perfil|insta) (nova|novo) .. (antiga|velha|outra|antigo|hackearam|hackeada|hackeado|bloquearam|perdi|caiu|roubaram|baniram|apagaram|banida)',
    '(conta|perfil|insta) (antiga|velha|antigo|outra|anterior) .. (hackeada|hackeado|hackearam|banida|banido|bloqueada|caiu|bloquearam|roubada|perdi|roubaram|apagaram|banimento|invadiram)',
    '(hackearam|roubaram|bloquearam|baniram|invadiram|derrubaram) .. meu (conta|perfil|insta|snap|outra)',
    'sou (um|uma)? (olheiro|olheira|caca talentos|agente de modelos|scouter|recrutador|recrutadora|produtor de|agente de|fotografo de|booker)',
    '(nao posso|nao consigo|nao da para|nao gosto de) .. (ligar|liga|chamada|camara|fazer video|aparecer|video|mostrar a cara|mostra) .. mas .. (tu|voce|podes|quero|mostra|liga)',
    'tenho (a tua idade|tua idade|teu idade) .. (confias|juro|acredita|a serio|serio|prometo|tambem)',
    'tenho #10-17 (anos)? .. (tambem|tb) .. (mas|e) .. (carro|apartamento|casa|moro|trabalho|emprego|conduzo|dirijo)',
    '(sou|juro que sou|prometo que sou) (eu mesmo|real|verdadeiro|uma pessoa real|de verdade) .. (confia|acredita|juro|nao sou)',
  ],
  usual: [
    '(confias|acredita|juro|confia) .. (em mim)? .. (mesma idade|tua idade|teu idade|sou real|nao sou fake|sou de verdade|nao sou falso)',
    '(es|voce e|tu es) .. (real|fake|mesmo tu|voce mesmo|policia|verdadeira|bot|falsa|perfil falso|de verdade) ?',
    '(como sei|como e que sei|como vou saber|como eu sei|prova) .. (es real|e real|que es tu|que e voce|es mesmo|e voce mesmo|nao es fake|e real|nao e fake)',
    'meu (camara|microfone) .. (nao funciona|avariou|avariada|quebrou|quebrada|estragada|estragou|nao da|partida|pifou)',
    '(estou|fiquei) sem (camara|cam)',
    'tenho teu idade',
  ],
  weak: [
    '(conta|perfil|numero|insta) (nova|novo)',
    'nao tenho camara',
    '(camara|microfone) .. (avariada|quebrada|estragada|nao funciona)',
  ],
  unless: [
    '(clube|jogo|partida|lobby|matematica|aula|explicacao|professora|professor|discord da turma|loja|reparar|arranjar a)',
  ],
  fires: [
    'a minha câmara não funciona, mas mostra-te',
    'minha câmera quebrou, mas liga a sua',
    'esta é a minha conta nova, a antiga foi hackeada',
    'sou olheiro de uma agência',
    'tenho a tua idade, confia',
    'não posso ligar a câmara, mas tu podes',
    'perdi a outra conta, hackearam meu insta',
    'tenho 15 também mas já moro sozinho num apartamento',
    'vc é real? prova que não é fake',
  ],
  lookalikes: [
    'não me funciona o micro, escrevo no jogo',
    'sou péssimo em chamadas desculpa',
    'a câmara da professora não funciona na aula',
    'a minha câmara avariou, vou à loja reparar',
    'tenho a conta nova do clube de leitura',
  ],
};
