import type { Slots } from '../phrase.ts';

/**
 * Lists of words that the Portuguese phrases share, of Brazil and of Portugal. Accents are left out where folding
 * removes them anyway: "é" and "e" are one word. Explicit words stand here alone, never in a sentence.
 */
export const slots: Slots = {
  'with-you': 'contigo|com (voce|tu|ti|vos)',
  'for-you': '(para|a|pa) (ti|voce|tu|si)|te|lhe',
  'you-are': 'es|eres|(voce|tu) (e|es|eh|parece)',
  'of-you': 'teu|(de|d) (voce|ti|si|vc)|dvc|contigo',
  pretty:
    'linda|bonita|gata|gira|giro|fofa|fofo|fofinha|fofinho|perfeita|perfeito|maravilhosa|maravilhoso|gostosa|gostoso|delicia|deusa|deus grego|princesa|sexy|sexi|atraente|encantadora|encantador|bela|belo|belissima|belissimo|boazona|boa demais|brasa|top model|incrivel|especial|unica|unico|adoravel|estonteante|querida|querido|tesao',
  'sweet-name':
    'amor|amorzinho|amore|mor|mo|bebe|bb|baby|bae|babe|anjo|anjinho|princesa|princesinha|principe|rainha|linda|gata|fofa|fofinha|fofinho|querida|querido|gostosa|gostoso|boneca|bonequinha|meu bem|florzinha|docinho|chuchu|meu doce|delicia|mozao|neném|nenem',
  parents:
    'teu (mae|pai|pais|velhos|velho|velha|coroa|coroas|cotas|familia|padrasto|madrasta|irmao|irma|irmaos|avo|avos|tia|tio|gente|pessoal)|pais|mae|pai',
  'told-adults':
    '<parents>|ninguem|alguem|outra pessoa|mais ninguem|professor|professora|prof|profe|stor|stora|setor|setora|policia|psp|gnr|diretora|diretor|psicologa|psicologo|familia|amiga|namorada|escola|adulto|adultos|conselho tutelar|quem quer que seja|nenhum adulto',
  friends: 'amiga|parceiros|galera|malta|bff|besties|bestie|manas|turma',
  app: 'whatsapp|telegram|snap|insta|discord|signal|messenger|skype|kik|viber|wickr|session|facetime|zoom|teams|line|wechat|tiktok|face|facebook|threema|zangi|omegle|imo|wire|duo|tg',
  'private-place':
    'pv|privado|direct|inbox|dm|dms|particular|reservado|chat secreto|outra app|outro app|outro aplicativo|outra aplicacao|outro lugar|outro sitio|outra rede|outro lado',
  send: 'manda|mostra|passa|partilha|tira|faz|bate|grava|filma|deixa|arranja|mete|posta|quero|queria|ver|drop|snap|encaminha|da|das|dar|de|troca|preciso|recebo|receber',
  'send-order': 'manda|mostra|tira|faz|bate|grava|filma|passa|partilha|troca',
  photo: 'foto|video|nude|snaps|snap|print|fotografa|clip|clipe',
  nude: 'nude|pelado|(foto|video) <private-word>',
  'private-word':
    '(de|em|no|na|so|do|com|sem)? <bare>|sem (roupa|roupas|camisa|camiseta|camisola|t shirt|tshirt|blusa|sutia|soutien|calcinha|cueca|calca|calcas|moletom|sweat|sweatshirt|casaco|top|short|shorts|saia|vestido|bermuda|hoodie|pijama|nada|toalha)|(de|por) baixo',
  bare: 'nua|pelado|despida|calcinha|cueca|sutia|soutien|lingerie|biquini|corpo|corpinho|rabo|rabinho|bunda|bundinha|bumbum|peito|peitos|peitinho|mamas|maminhas|seios|intima|ousada|safada|hot|sexy|sexi|picante|picantes|sensual|sensuais|privada|privadas|banho|duche|chuveiro|toalha|cama|tanquinho|barriga|coxas|pernas|decote|proibida|proibidas|ousadinha|especial',
  clothes:
    'roupa|roupas|camisa|camiseta|camisola|t shirt|tshirt|blusa|sutia|soutien|calcinha|cueca|calca|calcas|moletom|sweat|sweatshirt|casaco|top|short|shorts|saia|vestido|bermuda|hoodie|pijama|toalha|lingerie|biquini',
  'body-private':
    'pila|piroca|pirocao|penis|cona|teu (rola|pinto|pau|rabo|rata|cu)|buceta|boceta|xoxota|xereca|ppk|pepeca|pepeka|vagina|mamilos|mamilo|tetas|teta|peitos|peitinhos|mamas|maminhas|seios|bunda|bundinha|bumbum|genitais|partes intimas|clitoris',
  'sexual-word':
    'tesao|tesuda|tesudo|sexo|sexual|sexuais|sexualmente|punheta|siririca|masturb*|orgasmo|orgasmos|transar|transou|transei|transa|transando|foder contigo|foder te|te foder|gozei|gozada|porno|pornografia|xvideos|pornhub|boquete|camisinha|preservativo|preservativos|erotic*|fetiche|fetiches|sexting|tarada|tarado|putaria|safadeza|safadezas|safada|virgindade|nudez|sensualidade|onlyfans|trepar|mamada|minete|lamber|chupar|chupo|curtir gostoso|comer te|te comer',
  money:
    'dinheiro|grana|guita|cash|reais|real|euros|euro|eur|conto|contos|paus|pix|¤ #|# ¤|# (reais|euros|paus|conto|contos|dolares|mil|pila)|pixzinho|carcanhol|mesada|uma nota|gaita|papel',
  goods:
    'robux|vbucks|v bucks|nitro|skin|skins|diamantes|diamante|gift card|gift cards|cartao presente|recarga|creditos|seguidores|fifa points|passe de batalha|saldo|moedas|gemas',
  gift: 'telemovel|iphone|ipad|pc|computador|notebook|portatil|roupa|roupas|tenis|sapatilhas|sapatos|prenda|prendas|presente|presentes|presentinho|colar|anel|pulseira|bolsa|mala|maquiagem|maquilhagem|skin|skins|vape|vapes|pod|carro|vestido|lingerie|relogio|consola|console|ps5|jogo|jogos|perfume|flores|jantar|bilhete|bilhetes|ingresso|ingressos|joias|biquini|cerveja|bebida|bebidas|cigarros|erva|maconha|cam|tablet|moto',
  give: 'dou|daria|dava|darei|compro|compraria|pago|pagava|pagaria|pagarei|ofereco|mando|envio|transfiro|faco|passo|arranjo|arrumo|trago|deposito|comprava|comprar|dar|pagar|oferecer|transferir|fazer|carrego|carregar',
  'pay-app':
    'pix|mb way|mbway|mb|paypal|picpay|revolut|nubank|iban|nib|chave pix|conta bancaria|multibanco|mercado pago|conta do banco|numero da conta|cartao|paysafe',
  meet: 'encontrar|nos ver|ver nos|vermos|vermo nos|te ver|ver te|verte|te conhecer|conhecer te|conhecermos|nos conhecer|ter contigo|te encontrar|se ver|nos vemos|vemos nos|estar (juntos|contigo|juntinhos|com voce)|marcar (algo|um encontro|uma cena|de)|um encontro|sair (os|comigo|juntos|com)|dar uma volta|dar um role|role|passear comigo|sair',
  credential:
    'senha|pass|pw|palavra passe|palavras passe|passe|login|logins|codigo de (acesso|verificacao|seguranca|confirmacao)|dados de acesso|pin|dados de login|credenciais',
  account:
    'conta|contas|insta|tiktok|snap|discord|facebook|face|email|mail|gmail|icloud|roblox|steam|perfil|whatsapp|telegram|playstation|google|apple|psn|epic|twitter|twitch|netflix|banco',
  platform:
    'insta|snap|tiktok|discord|facebook|meta|roblox|whatsapp|twitter|x|youtube|steam|telegram|apple|google|microsoft|epic|twitch|playstation|netflix|garena|free fire',
  'i-spread':
    '(eu|vou|irei|posso|ja|e|te)? (mando|envio|posto|publico|partilho|compartilho|espalho|vazo|exponho|divulgo|mostro|jogo|solto|meto|reencaminho|encaminho|mandarei|enviarei|postarei|publicarei|mostrarei|espalharei|vazarei|exporei|partilharei|divulgarei)|(vou|irei|posso|podia|consigo|estou) .. (manda|mostra|posta|publicar|partilha|espalhar|vazar|expor|divulgar|leakar|jogar|soltar|meter|expo|reencaminhar|encaminhar)|leako',
  audience:
    'toda (a|agente|gente)? (gente|escola|turma|familia|internet|galera|malta|cidade)|todo (o|mundo) (mundo|colegio|insta)?|todos .. (amiga|seguidores|contatos|contactos|familia|grupo|escola)|todos|teu .. (amiga|seguidores|contatos|contactos|familia|escola|turma|pais|mae|pai|namorada|colegio|irmao|irma|professores|avo)|(na|pela|em|a|da|de|no|o|do)? (internet|net|redes|insta|tiktok|twitter|facebook|face|grupo|grupos|escola|turma|telegram|xvideos|story|stories|seguidores|pornhub|sites|site|google)|todo lado|tudo quanto e',
  'your-media':
    '(teu|essas|estas|aquelas|tuas|os|as|o|a|nossas|nossa|todas|meu)? (foto|video|nude|print|prints|conversa|conversas|mensagem|imagens|segredos|segredo|live|chamada|gravacao|capturas)',
  chat: 'mensagem|conversa|conversas|chat|chats|historico|isto|isso|tudo|foto|video|dm|dms|papo|prints|registo|registro|aqui|printes|audios',
  call: 'liga|chamada|videochamada|call|video chamada|video call|chamada de video|ligacao|camara|live|facetime|skype',
  adult: 'cara|homem|senhor|amigo|gajo|tipo|cliente|clientes|homens|senhores|patrao|amiga',
};

/** So frequent that a phrase is not looked for by them; most of them in no other language, which is how it is known. */
export const common =
  'não nao naum nn você voce voces vc vcs ce eu tu ele ela eles elas nós gente meu minha meus minhas teu tua teus tuas seu sua seus suas o a os as um uma uns umas ao aos à do da dos das no na nos nas num numa pelo pela de e é em com para pra pro pras pros por que q pq porque quem qm qual quais quando qnd onde quanto quantos como se mas mais menos muito muita mt mto mta bué só também tb tbm tá ta tou tô to está estás estou sou és são foi era ser ter tem tens tenho tinha vou vai vais vamos bora vem vens isso isto esse essa este esta aquilo aquele aquela aqui aki ali lá aí então já agora agr hoje hj amanhã depois dps sempre nunca nem sim tudo td nada todos toda ninguém ngm alguém algm coisa coisas assim bem mal mano cara mana oi olá blz beleza obrigado obrigada valeu kk kkk kkkk rs né ne pois mesmo msm ainda até sem sobre entre quero quer queres posso pode podes fazer faz fica ficar acho sei sabe sabes dele dela deles comigo contigo cmg ctg mim ti lhe me te nosso nossa outra outro outros mãe pai pais escola casa dia noite hora ano anos fixe fofa fofo lindo linda foto fotos pouco bocado bocadinho pouquinho gostas gosta gostei achas acha achei ficas ficou fiquei deixa deixar fala falar falamos falas fazes fizer fizeste fazia disse diz dizer dou dar dei jogo jogar rapariga raparigas rapaz rapazes menina menino meninas meninos mulher irmã irmão algum alguma alguns nenhum nenhuma pelos pelas nesse nessa neste nesta desse dessa deste desta enquanto tão estamos somos tinhas tivesse preciso precisas precisa telemóvel celular câmara câmera dinheiro grana reais idade aula aulas coração prometo prometeste responde sozinha sozinho malta stor pá porra aff slk mds vlw obg sdds pfv tava tavas cê cadê tipo demais logo ontem quarto feira sexta vez vezes última melhor mandar mandas mande mostra mostrar às vídeo senha mostras liga ligar dá dás vá dois duas novo nova pede amas amasses amava';
