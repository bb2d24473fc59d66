# Imprimer et envoyer : documents de la préparation et fichiers de calendrier.
print-title = Imprimer et envoyer
print-loading = Chargement des documents
print-not-there = Les documents ne peuvent pas être affichés.
print-back = Vers la préparation
print-documents = Documents
print-actions = Enregistrer
print-pdf = PDF
print-ics = iCal

## Noms
print-name-agenda = Ordre du jour
print-name-run_sheet = Déroulé
print-name-invitation = Invitation avec fiche des critères
print-name-criteria = Fiche des critères
print-name-name_cards = Chevalets de table
print-name-declarations = Déclarations d’impartialité
print-name-notice_presenters = Données : intervenants
print-name-notice_panel = Données : comité
print-name-notice_guests = Données : invités
print-name-draw = Avis et procès-verbal du tirage
print-name-papers = Contrôle des documents
print-name-keys = Carte des touches pour l’organisateur
print-name-calendar = Calendrier : séance
print-name-calendar_pitches = Calendrier : passages

## État
print-state-ready = prêt
print-state-draft = projet
print-state-final = selon le plan figé
print-why-no-agenda = l’ordre du jour est vide
print-why-no-date = le jour et l’heure manquent
print-why-not-scored = l’objet ne prévoit pas d’évaluation
print-why-no-criteria = pas encore de critères
print-why-nobody = personne n’est encore inscrit
print-why-no-panel = le comité est vide
print-why-no-applicants = pas encore de candidats
print-why-no-office = l’organisme hôte manque
print-why-no-draw = la liste n’est pas encore fixée
print-why-no-papers = aucun document n’est demandé
print-not-yet = Pas encore possible : { $why }.
print-not-yet-words = Dès que c’est saisi, le document est prêt ici.
print-way = Saisir ce qui manque
error-print-not-yet = Il manque encore des indications pour ce document. La liste à gauche dit lesquelles.

## Aperçu et enregistrement
print-page-alt = { $name }, page { $page } sur { $of }, en image. Le PDF enregistré lit le texte.
print-calendar-title = Un fichier pour le calendrier
print-calendar-words = Qui l’ouvre a le jour, l’heure et le lieu dans son calendrier. Si le plan change, le nouveau fichier remplace l’ancienne entrée.
print-language = Langue du document
print-language-de = Allemand
print-language-en = Anglais
print-language-fr = Français
print-for = Pour qui
print-for-all = Tous dans un fichier
print-for-nobody = Général, sans nom
print-save-pdf = Enregistrer en PDF …
print-save-calendar = Enregistrer le fichier de calendrier …
print-preview-of = Aperçu : { $name }
print-pdf-note = PDF/A-2a, accessible selon PDF/UA-1
print-sample-note = Modèle. Faites vérifier le texte par votre délégué à la protection des données avant de le remettre.
print-draft-note = Chaque page porte PROJET jusqu’à ce que le plan soit figé.
print-next = Document suivant
print-previous = Document précédent
print-group = Imprimer et envoyer

print-sub = { $count ->
    [0] Rien n’est encore prêt
    [one] 1 document est prêt
   *[other] { $count } documents sont prêts
}
print-count = { $count ->
    [one] { $state }
   *[other] { $state }, { $count } exemplaires
}
print-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
