# Procès-verbal : documents, aperçu, validation, sceau.

record-loading = Chargement du procès-verbal
record-not-there = Le procès-verbal ne peut pas être ouvert.
record-title = Procès-verbal
record-sub =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
record-documents = Documents
record-preview = Aperçu
record-right = Points ouverts et validation
record-cancel = Annuler

## Documents
record-minutes = Procès-verbal
record-csv = Résultats en CSV
record-csv-german = Résultats pour Excel
record-final = complet
record-draft = projet
record-state-pages =
    { $count ->
        [one] { $state }, 1 page
       *[other] { $state }, { $count } pages
    }
record-why-scoring-open = après la clôture de l’évaluation
record-why-no-ranking = l’objet ne connaît pas de points
record-save-named = { $name } : Enregistrer…
record-save = Enregistrer…
record-pdf = PDF
record-state-dialect = { $state }, point décimal
record-state-dialect-german = { $state }, virgule décimale
record-outside = Reste dehors
record-outside-words = Les évaluations individuelles et les notes d’appréciation. Elles n’ont pas leur place dans ce dossier.

## Aperçu
record-page = Page { $page } sur { $of }
record-page-alt = Procès-verbal, page { $page } sur { $of }, en image. Le PDF enregistré peut être lu à voix haute.
record-page-alt-draft = Projet de procès-verbal, page { $page } sur { $of }, en image. Le PDF enregistré peut être lu à voix haute.
record-tools = Affichage de la page
record-smaller = Plus petit
record-larger = Plus grand
record-fit = { $zoom }, afficher la page entière
record-previous-page = Page précédente
record-next-page = Page suivante
record-cap-page-up = Page préc.
record-cap-page-down = Page suiv.
record-setting = Mise en page en cours
record-no-preview = L’aperçu n’est pas disponible.
record-retry = Réessayer

## Points ouverts
record-open = Points ouverts
record-open-not-frozen = Le plan n’est pas figé
record-open-not-frozen-words = Seul ce qui a été figé et déroulé peut être signé.
record-open-run = La séance est encore en cours
record-open-run-words = La signature vient après le dernier point de l’ordre du jour.
record-open-scoring = L’évaluation est ouverte
record-open-scoring-words = Sa clôture fait entrer le résultat au procès-verbal.
record-open-unreadable = Une entrée est illisible
record-open-unreadable-words = Elle est conservée. Rien n’est signé par-dessus. Ouvrez la séance avec une version plus récente de Pitchpult.
record-open-unknown = Un point est ouvert
record-open-unknown-words = Cet affichage ne le connaît pas. Ouvrez la séance avec une version plus récente de Pitchpult.
record-way-prepare = Vers la préparation
record-way-run = Vers le déroulement
record-way-results = Vers les résultats
record-chain-broken = La chaîne de hachage ne correspond pas
record-chain-broken-words = Des entrées ont été modifiées hors de Pitchpult. Prenez la dernière sauvegarde et parlez-en à votre service informatique.

## Validation
record-sign-off = Validation
record-four-eyes = Quatre yeux : secrétaire et présidence
record-chair = Présidence
record-minute-taker = Secrétaire de séance
record-signer-open = { $role }, en attente
record-signer-signed = { $role }, signé à { $time }
record-sign =
    { $count ->
        [one] Valider : encore 1 signature
       *[other] Valider : encore { $count } signatures
    }
record-signing-title = Quatre yeux
record-signed-count = { $signed } sur { $of } ont signé. L’ordre est libre.
record-to-preview = Vers l’aperçu
record-signs-now = signe maintenant
record-sign-first = Signer d’abord
record-signed-at = signé à { $place }, { $time }
record-sign-order = Avec les deux signatures, le procès-verbal est validé. Il ne peut ensuite être modifié que si la validation est retirée avec un motif.
record-sealed = Les deux ont signé. Le procès-verbal est validé.
record-sign-read = J’ai lu le procès-verbal.
record-sign-read-error = Lisez d’abord le procès-verbal dans l’aperçu.
record-sign-read-missing = Signer : confirmer la lecture
record-place = Lieu
record-place-error = Le lieu figure sous la signature.
record-sign-place-missing = Signer : lieu manquant
record-sign-as = Signer en tant que { $name }
record-sign-refused = La signature n’a pas été acceptée.
record-revoke = Retirer la validation…
record-revoke-title = Retirer la validation
record-revoke-effect = Toutes les signatures tombent, le procès-verbal redevient un projet. Le retrait et son motif restent au journal d’audit. Les copies déjà enregistrées ne changent pas.
record-revoke-reason = Motif
record-revoke-reason-error = Sans motif, la validation demeure.
record-revoke-missing = Motif manquant
record-revoke-do = Retirer
record-revoke-refused = La validation demeure.

## Sceau
record-seal = Sceau
record-seal-plan = Version figée, { $time }
record-seal-log = Journal jusqu’à l’entrée { $entry }, { $time }

## Enregistrement
record-save-draft = Enregistrer le projet…
record-save-final = Enregistrer le procès-verbal…
record-pdf-note = PDF/A-2a, accessible selon PDF/UA-1
record-saved = Enregistré :
record-saved-browser = Dans le dossier des téléchargements de votre navigateur :
record-save-left = Non enregistré. Vous avez quitté la boîte de dialogue.
record-save-failed = Non enregistré
