import type { BlockCopy } from '../copy.ts';

const save = 'Guarda primeiro o nome e as palavras. As fotos, não.';

const telegram = [
  save,
  'Clica na mensagem com o botão direito e escolhe “Denunciar”.',
  'Depois, clica no nome, em cima, e nos três pontos.',
  'Escolhe “Bloquear”.',
  'Nas opções da conta, esconde o teu número de telefone.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Bloquear e denunciar aqui',
  intro: 'Primeiro guarda, depois denuncia e no fim bloqueia. O site não diz quem foi.',
  steps: {
    discord: [
      'Guarda primeiro o nome, o link e as palavras. As fotos, não.',
      'Aponta para a mensagem, abre “…” e escolhe “Denunciar mensagem”.',
      'Depois, abre o perfil, clica em “…” e escolhe “Bloquear”.',
      'Dá para sair de um servidor em comum.',
      'Nas opções da conta, desliga as mensagens de membros do servidor.',
    ],
    instagram: [
      'No modo temporário, dá para ver um print. Nesse caso, usa outro dispositivo.',
      save,
      'Clica no nome, em cima, na conversa.',
      'Escolhe “Denunciar”. Depois, escolhe “Bloquear”.',
      'Nas opções da conta, escolhe quem pode escrever.',
    ],
    snapchat: [
      'Do outro lado dá para ver um print. Fotografa as palavras com outro dispositivo.',
      'Clica na conversa com o botão direito. No telefone, mantém o dedo no nome.',
      'Escolhe “Gerir amizade” ou “Gerenciar amizade”, e depois “Denunciar”.',
      'Volta lá e escolhe “Bloquear”.',
      'Nas opções da conta, aceita mensagens de amigos apenas.',
    ],
    whatsapp: [
      save,
      'Clica no nome, em cima, na conversa.',
      'Desce e escolhe “Denunciar”. Dá para marcar “Bloquear” ali mesmo.',
      'O WhatsApp recebe então as últimas cinco mensagens.',
      'Nas opções da conta, escolhe quem te pode pôr em grupos.',
    ],
    messenger: [
      save,
      'Abre a conversa e clica no nome ou em “i”.',
      'Procura “Privacidade” e depois “Denunciar”.',
      'A seguir, escolhe “Bloquear” no mesmo lugar.',
      'Dá para bloquear a conta no Facebook também.',
    ],
    tiktok: [
      save,
      'Abre a conversa e clica em “…”, em cima.',
      'Escolhe “Denunciar”. Depois, escolhe “Bloquear”.',
      'Nas opções da conta, escolhe quem pode escrever.',
    ],
    x: [
      save,
      'Abre a conversa e clica em “i”, em cima.',
      'Escolhe “Denunciar”. Depois, escolhe “Bloquear”.',
      'Nas opções da conta, escolhe quem pode escrever.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Aponta para a mensagem e escolhe a bandeira ou “Denunciar”.',
      'Depois, abre o perfil, clica em “…” e escolhe “Bloquear conta”.',
      'Não há bandeira? Existe a página reddit.com/report.',
    ],
    roblox: [
      save,
      'Num jogo, abre o menu e escolhe “Denunciar”.',
      'Escolhe a conta e o motivo. Depois, envia.',
      'Abre o perfil, clica nos três pontos e escolhe “Bloquear”.',
      'Nas opções da conta, escolhe quem pode falar contigo.',
    ],
    twitch: [
      save,
      'No sussurro, clica na engrenagem e depois em “Denunciar”.',
      'A seguir, escolhe “Bloquear” no mesmo lugar.',
      'Nas opções da conta, dá para bloquear sussurros de gente nova.',
    ],
    teams: [
      save,
      'Aponta para a mensagem e abre “…”. Procura “Denunciar” ou “Relatar”.',
      'Aponta para o nome nos chats, abre “…” e escolhe “Bloquear”.',
      'Não está lá? Alguém de confiança na escola pode fazer isso.',
    ],
    'google-messages': [
      save,
      'Abre a conversa e clica nos três pontos, em cima.',
      'Escolhe “Detalhes” e depois “Bloquear e denunciar spam”.',
      'Não está lá? Faz o mesmo no telefone.',
      'O Google recebe então as últimas dez mensagens.',
    ],
    other: [
      save,
      'Procura “…” ou uma bandeira ao lado da mensagem.',
      'Escolhe “Denunciar”.',
      'Depois, abre o perfil e procura “Bloquear”.',
      'Nas opções da conta, escolhe quem pode escrever.',
    ],
  },
  helpPage: 'Página de ajuda deste site',
  checked: (day) => `Última verificação: ${day}. Os menus mudam.`,
};
