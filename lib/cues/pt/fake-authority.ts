import type { Phrasings } from '../phrasings.ts';

export const fakeAuthority: Phrasings = {
  cue: 'fake_authority',
  strong: [
    '(clica|clique|carrega|entra) .. (link|aqui) .. (nao perderes|nao perder|perderes|perder|conta|perfil)',
    '(problemas|processo|queixa|denuncia) .. (com|na|da|contra) .. (pj|policia|tribunal|justica|pf|delegacia) .. (se nao|paga|pagares|contra|coopera|ou)',
    '(aqui e|somos|sou|falamos|fala|e|daqui|equipa|equipe|contato|em nome) .. (suporte|apoio|equipa|equipe|central|seguranca|staff|moderacao|moderador|atendimento|assistencia|verificacao) .. (do|da|de|tecnico|oficial)? <platform>',
    '(suporte|apoio|equipa|equipe|seguranca|central|staff) (oficial|tecnico)? (do|da|de) <platform>',
    '(aqui e|sou|somos|daqui|fala|e) .. (policia|inspetor|inspetora|delegado|delegada|pj|policia judiciaria|policia federal|pf|investigador|advogado|advogada|agente da policia|interpol|tribunal|gnr) .. (paga|pagar|multa|tens|tribunal|preso|presa|processo|coopera|colabora|denuncia|crime|queixa|vais|contra)',
    '(tens|voce tens|vais) .. (de|que) pagar .. (multa|taxa|coima|processo|fianca)',
    '(paga|pagas|coopera|colabora|responde) .. (ou|senao|se nao) .. (tribunal|preso|presa|cadeia|policia|processo|processada|processado|justica|processo)',
    '(encontramos|temos|recebemos|recebi|detetamos|detectamos|achamos) .. (teu (foto|video|conversas|conta|perfil|conteudo)|denuncias|uma denuncia|varias denuncias|queixa|queixas) .. (coopera|contra|sobre ti|sobre voce|sobre teu|colabora|paga|pornografia|verifica|ilegal)',
    'teu (conta|perfil) .. (ser|foi|esta|sera|vai ser|vais ser|sera|vais) .. (apagada|apaga|desativada|desativado|suspensa|banida|bloqueada|encerrada|eliminada|excluida|removida|banido|excluido|suspenso|cancelada|denunciada|bloqueado)',
    '(clica|clique|carrega|acessa|acesse|toca|entra) .. (aqui|link|botao) .. (recorrer|verificar|confirmar|recuperar|desbloquear|contestar|nao perder|manter|validar)',
    '(violacao|violou|violaste|infringiu) .. (direitos autorais|direitos de autor|termos|diretrizes|regras da)',
    '(verificacao|verificar|validar|confirma|verifica) .. teu (conta|perfil|identidade) .. (codigo|link|horas|24|agora|bloqueada|suspensa|nao perder|senao|ou)',
    '(selo|badge|visto) (azul|de verificacao|de verificado)',
  ],
  usual: [
    '(denunciar te|te denunciar|denuncio te|te denuncio|vou te denunciar) .. (policia|insta|escola|pj|delegacia|$)',
    '(vais|vou|voce vai) .. (presa|preso|cadeia|prisao|tribunal|processar te|te processar|te prender)',
    '(equipa|equipe) de (verificacao|seguranca|suporte)',
    '(caso|processo|queixa|denuncia) .. (contra ti|contra voce|em teu nome)',
  ],
  unless: [
    '(secretaria|papel assinado|assinado|assinada|formulario|autorizacao|lol|portaria|filme|serie|escola segura|classroom|moodle|jogo|palestra)',
  ],
  fires: [
    'aqui é o suporte do Instagram, manda o código',
    'somos da equipa de segurança do Instagram',
    'sou da polícia, paga a multa agora',
    'sou advogado, paga ou vais a tribunal',
    'sua conta será excluída em 24h, confirma aqui',
    'encontramos as tuas fotos, coopera',
    'clique aqui pra recuperar sua conta',
    'aqui é da polícia federal, tem um processo contra você',
    'você violou as diretrizes da comunidade, verifica seu perfil',
  ],
  lookalikes: [
    'secretaria: tragam o papel assinado',
    'muda a palavra-passe da escola na aula amanhã',
    'vi um polícia na rua com um cão lindo',
    'o meu tio é advogado e gosta de xadrez',
    'sou da equipa de andebol da escola',
  ],
};
