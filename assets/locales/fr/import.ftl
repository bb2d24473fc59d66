# Reprise des candidatures depuis un fichier. Chaque texte dit ce qui s’est passé, puis ce qu’il faut faire.

## Fichiers qui ne sont pas repris

error-import-empty =
    Le fichier est vide. Vérifiez que vous avez choisi le bon fichier et enregistrez de nouveau la liste dans votre tableur.
error-import-no-rows =
    Il n’y a rien sous la ligne d’en-tête. Choisissez une autre ligne d’en-tête, une autre feuille ou un autre fichier.
error-import-not-a-table =
    { $kind ->
        [pdf] Ce fichier est un document PDF, pas un tableau.
        [image] Ce fichier est une image, pas un tableau.
        [document] Ce fichier est un document texte, pas un tableau.
        [markup] Ce fichier est une page web ou un fichier XML, pas un tableau.
        [json] Ce fichier est un fichier JSON, pas un tableau.
        [prose] Ce fichier est un texte suivi sans colonnes, pas un tableau.
        [archive] Ce fichier est une archive compressée, pas un tableau.
       *[binary] Ce fichier ne contient pas de tableau.
    } Choisissez un fichier CSV ou Excel (.xlsx).
error-import-other-spreadsheet =
    { $kind ->
        [ods] Ce fichier est au format OpenDocument.
        [xlsb] Ce fichier est un classeur Excel binaire (.xlsb).
       *[xls] Ce fichier est un classeur à l’ancien format Excel (.xls).
    } Ouvrez-le dans votre tableur, enregistrez-le comme classeur Excel (.xlsx) et choisissez le nouveau fichier.
error-import-encrypted =
    Le fichier est protégé par un mot de passe. Retirez le mot de passe dans votre tableur, enregistrez une copie et choisissez-la.
error-import-broken-workbook =
    Le fichier Excel est endommagé ou incomplet. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou faites-vous le renvoyer.
error-import-unpacks-too-far =
    Décompressé, le fichier contient plus de { $limit } Mo ; il n’est donc pas ouvert. Dans une copie, supprimez ce qui ne fait pas partie de la liste, ou enregistrez la liste en CSV.
error-import-too-large =
    Le fichier pèse { $size } Mo ; { $limit } Mo au plus sont repris. Dans une copie, supprimez ce qui ne fait pas partie de la liste.
error-import-too-many-rows =
    La liste compte { $rows } lignes ; { $limit } au plus sont reprises. Divisez la liste ou ne gardez que les candidatures de cet événement.
error-import-too-many-columns =
    La ligne { $row } compte { $columns } colonnes ; { $limit } au plus sont reprises. Supprimez les colonnes en trop ou choisissez un autre séparateur.
error-import-too-many-cells =
    Le tableau compte plus de { $limit } cellules. Dans une copie, supprimez ce qui ne fait pas partie de la liste.
error-import-cell-too-long =
    La cellule { $column } de la ligne { $row } dépasse { $limit } caractères. Le plus souvent, il y manque un guillemet fermant. Corrigez la cellule dans le fichier.
error-import-wrong-encoding =
    Le fichier ne peut pas être lu en { $encoding }. Choisissez un autre encodage ou enregistrez la liste dans votre tableur en « CSV UTF-8 ».
error-import-no-such-header-row =
    La ligne { $row } est vide ou n’existe pas. Choisissez une autre ligne d’en-tête.
error-import-no-such-sheet =
    La feuille « { $sheet } » n’est pas dans le fichier. Choisissez une autre feuille.

## Affectation des colonnes

error-import-no-name-column =
    Aucune colonne n’est encore affectée au nom. Choisissez la colonne qui contient les noms.
error-import-field-twice =
    Deux colonnes sont affectées au même champ ({ $field ->
        [name] nom
        [place] lieu
        [presenter] présentateur
        [email] adresse électronique
        [description] description courte
        [received] candidature reçue le
        [amount] montant en euros
        [reference] référence dans le fichier
       *[website] site web
    }). Affectez l’une d’elles autrement.
error-import-unknown-column =
    L’affectation ne correspond pas à ce tableau de { $columns } colonnes. Choisissez de nouveau le fichier.

## Lignes qui demandent une décision

fault-missing-name-title = Ligne { $row } : nom manquant
fault-missing-name = La colonne { $column } est vide sur cette ligne. Saisissez le nom ou laissez la ligne de côté.
fault-name-too-long-title = Ligne { $row } : nom trop long
fault-name-too-long = Le nom compte { $chars } caractères ; { $limit } sont possibles. Raccourcissez-le ou vérifiez que la colonne { $column } contient les noms.
fault-email-no-ending-title = Ligne { $row } : adresse incomplète
fault-email-no-ending = « { $value } » n’a pas d’extension. Corrigez l’adresse ou reprenez la ligne sans adresse électronique.
fault-email-incomplete-title = Ligne { $row } : adresse incomplète
fault-email-incomplete = « { $value } » n’est pas une adresse unique et complète. Corrigez-la ou reprenez la ligne sans adresse électronique.
fault-date-no-such-day-title = Ligne { $row } : cette date n’existe pas
fault-date-no-such-day =
    « { $value } » : { $month ->
        [january] janvier a
        [february] février { $year } a
        [march] mars a
        [april] avril a
        [may] mai a
        [june] juin a
        [july] juillet a
        [august] août a
        [september] septembre a
        [october] octobre a
        [november] novembre a
       *[december] décembre a
    } { $days } jours. Corrigez la date ou reprenez la ligne sans date.
fault-date-no-such-month-title = Ligne { $row } : cette date n’existe pas
fault-date-no-such-month = « { $value } » : il n’y a pas de mois { $number }. Corrigez la date ou choisissez plus haut un autre format de date.
fault-date-unreadable-title = Ligne { $row } : pas une date
fault-date-unreadable = « { $value } » ne peut pas être lu comme une date. Écrivez-la sous la forme JJ.MM.AAAA ou reprenez la ligne sans date.
fault-not-a-number-title = Ligne { $row } : pas un nombre
fault-not-a-number = « { $value } » ne peut pas être lu comme un montant. Corrigez-le ou reprenez la ligne sans montant.
fault-control-characters-title = Ligne { $row } : caractères invisibles
fault-control-characters = La colonne { $column } contient des caractères de commande invisibles (affichés ici par �) : « { $value } ». Réécrivez le texte.
fault-double-title = Ligne { $row } : en double avec la ligne { $taken }
fault-double =
    { $email ->
        [same] « { $value } » : même nom, même adresse électronique.
       *[missing] « { $value } » : même nom ; l’une des lignes n’a pas d’adresse électronique.
    } Choisissez la ligne à conserver.
