import type { Copy } from '../copy.ts';

export const help: Copy['help'] = {
  headings: {
    emergency: 'En danger en ce moment',
    crisis: 'Si tout devient trop lourd',
    talk: 'Parler à quelqu’un',
    take_down: 'Faire retirer des images',
    trafficking: 'Si on te force à gagner de l’argent',
    report: 'Signaler',
  },
  country: 'Pays',
  trusted:
    'Tu peux aussi parler à un adulte de confiance : parent, tante, coach, ou l’équipe santé de l’école.',
  ask: 'Si une vie est en jeu, une ligne d’aide peut en parler. Demande d’abord à qui.',
  traces: 'Un site ouvert reste dans l’historique. Un appel peut se voir sur la facture.',
  call: 'Appelle le',
  text: (number, word) =>
    word === null ? `SMS au ${number}` : `Envoie ${word} par SMS au ${number}`,
  chat: 'Chat',
  site: 'Site',
  always: 'Jour et nuit',
  daily: (from, to) => `Tous les jours, de ${from} h à ${to} h`,
  languages: { en: 'anglais', fr: 'français', es: 'espagnol', cy: 'gallois' },
  free: 'Gratuit',
  notOnBill: 'Pas sur la facture',
  unconfirmed: 'À vérifier d’abord.',
  checked: (day) => `Vérifié le ${day}`,
};
