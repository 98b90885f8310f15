import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** Portuguese words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '^ (nunca|jamais) (manda|partilha|mostra|contar|paga|aceites|aceite|cliques|clique|passa|respondas|responde|da|des|de|encontrar|confias)',
    '(nunca|jamais|nao) (se)? (deve|devem|deves|devemos|devias|pode se|partilhem|aceitem|cliquem|mandem) .. (manda|partilha|mostra|paga|dar|clicar|aceitar|encontrar|posta)?',
    '^ nao (mandes|partilhes|compartilhe|aceites|aceite|cliques|clique|pagues|caias|caia|abras|abra|des)',
    '(cuidado|atencao|alerta|olho) (com|a|ao|aos|e) .. (golpe|golpes|burla|burlas|desconhecidos|estranhos|link|links|perfis|perfil|internet|pessoas|gente|falsos|falsas|phishing)',
    '(e|isso e|isto e|deve ser|parece) .. (golpe|burla|fraude|phishing|esquema|fake)',
    '(bloqueia|bloqueie|bloquear|denuncia|denuncie|denunciar) (o|a|e|esse|essa|ele|ela|isso|logo|essa conta|esse perfil)',
    'fala .. com (o|a|um|uma|teu) .. (adulto|mae|pai|pais|professora|professor|psicologa|psicologo|confianca|stora|stor|diretora)',
    '(dicas|regras|conselhos) .. (seguranca|segurança|internet|online)',
    '(disque 100|sos crianca|linha de apoio|safernet|apav|internet segura|cvv)',
  ],
  reported: [
    '(ele|ela|eles|um cara|um gajo|um tipo|um homem|uma pessoa|um moco|amiga|ex|primo|prima|desconhecido|estranho|mina|mano|alguem|menina|menino|rapariga|rapaz|moleque) .. (me|lhe|lhes|nos|a ela|a ele|pra ela|pra mim) (disse|pediu|mandou|falou|perguntou|ameacou|ofereceu|mandava|pedia|enviou|escreveu|ameacava|perguntava|quis|obrigou)',
    '(ele|ela|eles|um cara|um gajo|um tipo|um homem|amiga|ex|alguem) .. (disse|pediu|falou|perguntou|ameacou|ofereceu|escreveu|ameacava|pedia|quer|queria|fica pedindo|fica a pedir|mandou) .. (me|lhe|que|para|pra|se|fotos|foto|nudes|para ela)',
    '(disse|pediu|falou|perguntou|ameacou|ofereceu|mandou) (me|lhe|nos|pra mim|para mim|pra ela|pra ele|para ela|a ela)',
    'o que (e que)? (eu|devo|faco|digo|respondo|digo lhe|posso|falo|hei de) .. (faco|fazer|dizer|digo|responder|falar|respondo|falo|$)',
    '(aconteceu|acontece) .. (com|a) (um|uma|meu|o|a) amiga',
    '(supostamente|alegadamente|parece que ele|parece que ela|pelos vistos)',
    '(ele|ela|eles|um rapaz|um cara|um gajo|um tipo|o cara|o gajo|esse cara|o tal) .. (agora)? (diz|fala|pede|exige|ameaca) .. (paga|manda|que|se|posta|mostro)',
  ],
  story: [
    '(no|na|num|numa|do|da|dum|duma|nesse|neste|desse|deste|nessa|nesta|dessa|desta|esse|este|essa|esta|o|a) (filme|serie|livro|novela|musica|cancao|jogo|episodio|anime|manga|reportagem|documentario|noticia|noticias|jornal|historia|fanfic|podcast|peca|romance|capitulo|dorama)',
    'letra da musica|netflix|episodio|capitulo|documentario|wattpad|trailer|manchete|fanfic',
    '(o|a|um|uma) (personagem|ator|atriz|cantor|cantora|heroi|vilao|protagonista) .. (diz|disse|faz|pede|fala)',
    '(li|vi|ouvi|lemos|vimos) (um artigo|uma reportagem|nas noticias|no jornal|na tv|num video|no tiktok|uma noticia|numa)',
    '(canta|cantam|cantamos|refrao)',
    '(cena|ato) #',
  ],
  play: [
    'kk|kkk|rs|rsrs|rsrsrs|lol|lmao|haha|hahaha|hahahaha|ahah|ahaha|ahahah|hehe|hihi|jk|ksksks|hauhau|huahua|xd|hahah|ahahaha|kakaka|sksksk',
    '(estou|e|era|so|tava|a) (brincando|zoando|zuando|gozar|brincar|zoeira|brincadeira|brinca|zueira|tirando onda|gozacao|reinar|meter me contigo)',
    'fifa|fortnite|minecraft|roblox|valorant|cod|warzone|lobby|raid|boss|respawn|clan|cla|guilda|loot|quest|missao|dungeon|ranked|ranqueada|noob|gg|mario|brawl|free fire|ff|gta|lol ranked|partida|fc25|fc26|genshin|x1',
  ],
};

/** Portuguese words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    '(tenho|fiz|faco|vou fazer|so tenho|completei) .. #10-17 (anos)?',
    '#10-17 (f|m|h|menina|menino|rapariga|rapaz)',
    '(ando|estou|sou|passei|entrei) .. (no|na|do|da|para o) (#5-12|quinto|sexto|setimo|oitavo|nono|decimo|primeiro|segundo|terceiro) (o|ano|serie|do)',
    '(sexto|setimo|oitavo|nono|decimo) ano',
    'meu (mae|pai|pais|padrasto|madrasta|avo|professora|professor|prof|stora|stor|escola|colegio|mesada|castigo|recreio|turma|licao|diretora)',
    '(meu|os|a|o) (mae|pai|pais) .. (deixa|deixam|disse|disseram|manda|obriga|chamou|chega|trabalha|briga|brigou|ralhou)',
    '(tenho|tive|fazer|estudar|amanha) .. (prova de|teste de|tpc|licao|dever de casa|deveres|trabalho de casa|educacao fisica|recuperacao|ficha|simulado)',
    '(castigo|tpc|recreio|ensino medio|ensino fundamental|secundario|liceu|enem|vestibular|mesada|explicacoes|visita de estudo)',
    '(depois|antes|a|na|da|para) (da|a)? (escola|aula|aulas)',
  ],
  adult: [
    '(tenho|fiz) .. #19-69 (anos|$)',
    '#19-69 (m|h|homem|anos aqui)',
    '(sou|estou|sou um) .. (casado|casada|divorciado|divorciada|separado|separada|adulto|homem feito|maior de idade|homem mais velho|coroa|reformado|viuvo)',
    'meu (mulher|esposa|marido|ex mulher|ex marido|filho|filha|filhos|trabalho|emprego|chefe|patrao|empresa|escritorio|apartamento|carro|divorcio|colega de trabalho|turno|aluguel|renda|oficina|caminhao|firma)',
    '(no|do|ao|para o|pro) (trabalho|emprego|escritorio|servico|trampo|turno)',
    '(eu|ja)? (trabalho|trampo|dirijo|conduzo|moro sozinho|vivo sozinho) (no|na|como|com|num|numa|para|de|em)?',
    '(na|tinha) (tua|sua|a tua|a sua) idade (eu|ja)',
    '(mais velho|mais velha) (do)? (que tu|que voce)',
  ],
  minor: [
    '(tenho|fiz|faco|vou fazer|completei) (so|quase|apenas)? #8-17 (anos|$|?|e|vc|tu)',
    '#10-17 anos ($|?|e|vc|tu|mas)',
    '#10-17 (f|m|menina|menino|rapariga|rapaz) ($|?|e|vc|tu)',
    '(ando|estou|sou|to|passei|entrei) .. (no|na|do|da) (quinto|sexto|setimo|oitavo|nono|#5-9) (o|ano|serie)',
  ],
  grown: [
    '(tenho|fiz) (ja|quase)? #19-69 (anos|$|?|e|mas|vc|tu)',
    '#19-69 anos ($|?|e|vc|tu|mas)',
    '(na|tinha|com a|com) (tua|sua|a tua|a sua) idade',
    '(mais|muito|bem|bue) (velho|velha) (que|do que|pra|para) (tu|voce|vc|ti)',
    'idade (e|eh) (so|apenas) .. numero',
  ],
  refuses: [
    '^ (nao|n|naum|nunca|nao obrigada|nao obrigado|nem pensar|nem|jamais) ($|quero|vou|obrigada|obrigado|para|por|posso|me|mando)',
    'nao (quero|vou|posso|to a fim|estou a fim|gosto|me sinto|mando|to confortavel)',
    '(para|pare|chega|deixa) (de|com|disso|por|me em paz|$)',
    'me deixa .. (em paz|quieta|quieto)',
    '(isso|e|que) .. (estranho|esquisito|nojento|errado)',
    '(me sinto|sinto me|fico|me deixa) .. (mal|desconfortavel|com medo)',
  ],
};
