using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What headers call the columns of a table of persons, in several languages.</summary>
internal static class HeaderWords
{
    // Role, part, phrases. The longest phrase found in a header decides; one in brackets must be the whole header.
    private static readonly (FieldRole Role, ColumnPart Part, string Phrases)[] Lexicon =
    [
        (FieldRole.GivenName, ColumnPart.Whole, "first name|given name|given names|forename|forenames|fore name|name first|firstname|givenname|fname|christian name|vorname|vornamen|prenom|prenoms|nombre de pila|nombres|primer nombre|voornaam|nome proprio|imie|imya|fornavn|fornamn|etunimi|[given]|[first]|[nombre]|[nome]"),
        (FieldRole.GivenName, ColumnPart.Middle, "middle name|middle names|middlename|name middle|middle initial|mname|second name|patronymic|patronym|other names|[middle]|[mi]"),
        (FieldRole.FamilyName, ColumnPart.Whole, "last name|family name|surname|sur name|lastname|familyname|name last|lname|sname|nachname|familienname|nom de famille|apellido|apellidos|cognome|sobrenome|achternaam|nazwisko|familiya|etternavn|efternamn|efternavn|sukunimi|[family]|[last]|[nom]"),
        (FieldRole.FamilyName, ColumnPart.Suffix, "name suffix|suffix name|generation suffix|[suffix]"),
        (FieldRole.FullName, ColumnPart.Whole, "full name|fullname|name full|complete name|person name|customer name|client name|employee name|patient name|applicant name|candidate name|member name|legal name|display name|contact name|student name|native name|alias name|voller name|nom complet|nombre completo|nome completo|[name]|[names]|[person]|[alias]|[aka]"),
        (FieldRole.FullName, ColumnPart.Organisation, "name org|org name|organisation name|organization name|entity name|business name"),
        (FieldRole.DateOfBirth, ColumnPart.Whole, "date of birth|birth date|birthdate|dob|birthday|dateofbirth|birth dt|d o b|born|year of birth|birth year|birthyear|yob|geburtsdatum|geburtstag|geb datum|date de naissance|date naissance|naissance|fecha de nacimiento|fecha nacimiento|data di nascita|data nascita|data de nascimento|data nascimento|geboortedatum|data urodzenia|fodselsdato|fodelsedatum"),
        (FieldRole.Phone, ColumnPart.Whole, "phone|telephone|tel|mobile|cell|cellphone|phone number|phonenumber|mobile number|msisdn|fax|telefon|telefonnummer|handy|handynummer|telefono|telefone|celular|movil|[portable]|gsm|telefoon|landline|contact number|mobil"),
        (FieldRole.Email, ColumnPart.Whole, "email|e mail|[mail]|email address|emailaddress|courriel|correo|correo electronico|mail address|epost"),
        (FieldRole.Address, ColumnPart.Whole, "full address|address full|addr full|complete address|mailing address|postal address|home address|residential address|adresse|anschrift|direccion|indirizzo|endereco|adres|[address]|[addr]"),
        (FieldRole.Street, ColumnPart.Whole, "street|street name|street address|address line 1|address line1|addr line1|addr line 1|address 1|address1|addr1|addr 1|line 1|line1|road|thoroughfare|strasse|[rue]|[calle]|[via]|[rua]|straat|ulica|addressline1"),
        (FieldRole.Street, ColumnPart.NextLine, "address line 2|address line2|addr line2|addr line 2|address 2|address2|addr2|addr 2|line 2|line2|address line 3|address line3|addr line3|address 3|address3|line 3|line3|street 2|street2|address line 4|address 4|addressline2|addressline3|locality"),
        (FieldRole.Unit, ColumnPart.Whole, "street number|street no|streetnumber|house number|house no|housenumber|building number|hausnummer|hausnr|huisnummer|numero de rue|unit|unit number|flat|flat number|apartment|apt|apt number|suite|wohnung"),
        (FieldRole.City, ColumnPart.Whole, "city|town|suburb|municipality|city name|village|[ort]|stadt|wohnort|ville|commune|ciudad|citta|cidade|plaats|woonplaats|miasto|post town|posttown"),
        (FieldRole.Region, ColumnPart.Whole, "state|province|region|county|state code|bundesland|departement|provincia|estado|canton|prefecture|district"),
        (FieldRole.Postcode, ColumnPart.Whole, "postcode|post code|postal code|postalcode|zip|zip code|zipcode|zip5|plz|postleitzahl|code postal|codigo postal|[cap]|[cep]|pin code|pincode|postcd"),
        (FieldRole.Country, ColumnPart.Whole, "country|country code|country name|[land]|[pays]|pais|paese|countrycode|country of residence"),
        (FieldRole.Employer, ColumnPart.Whole, "employer|employer name|company|company name|employed by|workplace|arbeitgeber|employeur|empleador|organisation|organization|business|[org]"),
        (FieldRole.NationalId, ColumnPart.Whole, "ssn|social security|social security number|soc sec id|[sin]|nino|ni number|national insurance|national insurance number|national id|national number|national id number|nationalid|national identity number|nric|cpf|curp|[rut]|[dni]|[nie]|pesel|bsn|aadhaar|nhs number|nhs no|medicare number|personnummer|identity number|id number|id card|idcard|passport|passport number|passport no|passportnumber|reisepass|passeport|drivers license|drivers license number|drivers licence|driver license|driver licence|driver license number|driving licence|driving licence number|licence number|license number|dl number|tax id|taxid|tax id number|tax number|[tin]|steuer id|[vat]|vat number|[ein]|lei|lei number|duns|duns number|document number|identification number"),
        (FieldRole.Text, ColumnPart.Whole, "mothers maiden name|mother maiden name|maiden name|username|user name|nickname|nick name|handle|occupation|job title|profession|website|url"),
        (FieldRole.Ignore, ColumnPart.Whole,
            "gender|sex|geschlecht|sexe|nationality|citizenship|ethnicity|race|religion|language|marital status|birth place|birthplace|place of birth|birth country|country of birth|birth city|city of birth|title|salutation|honorific|"
            + "data source|source|source system|source name|dataset|file name|filename|record type|type|category|status|amount|balance|price|salary|income|score|age|count|flag|comment|comments|note|notes|remarks|description|"
            + "created|updated|modified|timestamp|hire date|start date|end date|entry date|event date|date of death|death date|join date|expiry date|issue date|date|time|year|"
            + "cluster|cluster id|entity id|group id|group|match id|truth|ground truth|true id|label|row|row number|row id|index|sequence|seq|line number|key|ref|reference|parent|pointer|anchor|relationship|related|role|"
            + "latitude|longitude|lat|lon|lng|father name|fathers name|mother name|mothers name|spouse name|manager|manager name|supervisor|emergency contact|next of kin|department|dept"),
    ];

    private static readonly List<HeaderPhrase> Phrases = [.. Lexicon.SelectMany(static row => row.Phrases.Split('|').Select(phrase =>
        new HeaderPhrase(phrase.Trim('[', ']'), phrase[0] == '[', row.Role, row.Part)))];

    /// <summary>A header as words of lower-case Latin letters and digits with single blanks between: camelCase and underscores are parted.</summary>
    public static string WordsOf(string header)
    {
        var spaced = new StringBuilder(header.Length + 4);
        for (int i = 0; i < header.Length; i++)
        {
            if (i > 0 && char.IsUpper(header[i]) && char.IsLower(header[i - 1])) spaced.Append(' ');
            spaced.Append(header[i]);
        }
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(spaced.ToString())).Replace("'", "", StringComparison.Ordinal);
        return string.Join(' ', string.Concat(latin.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a header says; null when it says nothing known.</summary>
    /// <param name="words">From <see cref="WordsOf"/>.</param>
    public static HeaderPhrase? Find(string words)
    {
        HeaderPhrase? best = null;
        HeaderPhrase? number = null;
        foreach (var phrase in Phrases)
        {
            if (phrase.IsWhole ? words != phrase.Words : !$" {words} ".Contains($" {phrase.Words} ", StringComparison.Ordinal)) continue;
            if (best is null || phrase.Words.Length > best.Words.Length) best = phrase;
            if (phrase.Role == FieldRole.NationalId && (number is null || phrase.Words.Length > number.Words.Length)) number = phrase;
        }
        if (best is null) return null;
        string last = words[(words.LastIndexOf(' ') + 1)..];
        bool isBehind = !best.Words.EndsWith(last, StringComparison.Ordinal) || number is not null;
        if (number is not null && last is "country" or "state" or "issuer" or "authority") return number with { Part = ColumnPart.Issuer };
        if (number is not null && last == "type") return number with { Part = ColumnPart.Kind };
        return isBehind && last is "type" or "flag" or "status" or "verified" or "source" ? new(words, true, FieldRole.Ignore, ColumnPart.Whole) : best;
    }
}
