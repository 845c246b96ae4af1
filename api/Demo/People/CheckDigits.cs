namespace Investigations.Api.Demo.People;

/// <summary>Check digits of accounts, telephones' hardware numbers and travel documents.</summary>
internal static class CheckDigits
{
    /// <summary>ISO 13616: check digits by ISO 7064 mod 97-10 before the account.</summary>
    public static string Iban(string country, string account)
    {
        int rest = 0;
        foreach (char c in account + country + "00")
        {
            int value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }
        return country + (98 - rest).ToString("00") + account;
    }

    /// <summary>ISO/IEC 7812 (Luhn): the digits with their check digit.</summary>
    public static string Luhn(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int value = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return digits + ((10 - (sum % 10)) % 10);
    }

    /// <summary>ICAO 9303 part 3: weights 7, 3, 1 over digits, letters from 10, filler 0.</summary>
    public static int Travel(string text)
    {
        int sum = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int value = text[i] switch { '<' => 0, char c when char.IsAsciiDigit(c) => c - '0', char c => c - 'A' + 10 };
            sum += value * (i % 3) switch { 0 => 7, 1 => 3, _ => 1 };
        }
        return sum % 10;
    }

    /// <summary>The two lines of a passport, ICAO 9303 part 4.</summary>
    public static (string First, string Second) Passport(PersonalName name, string country, string number, DateOnly born, DateOnly expires)
    {
        string issuer = Issuer(country);
        string first = ("P<" + issuer + Letters(name.Family) + "<<" + Letters(name.Given)).PadRight(44, '<')[..44];
        string document = number.PadRight(9, '<'), birth = born.ToString("yyMMdd"), expiry = expires.ToString("yyMMdd");
        string body = document + Travel(document) + issuer + birth + Travel(birth) + "<" + expiry + Travel(expiry) + "<<<<<<<<<<<<<<<";
        string composite = body[..10] + body[13..20] + body[21..43];
        return (first, body + Travel(composite));
    }

    /// <summary>The three lines of an identity card, ICAO 9303 part 5.</summary>
    public static (string First, string Second, string Third) IdentityCard(PersonalName name, string country, string number, DateOnly born, DateOnly expires)
    {
        string issuer = Issuer(country), document = number.PadRight(9, '<'), birth = born.ToString("yyMMdd"), expiry = expires.ToString("yyMMdd");
        string first = ("I<" + issuer + document + Travel(document)).PadRight(30, '<');
        string dates = birth + Travel(birth) + "<" + expiry + Travel(expiry);
        string composite = first[5..] + dates[..7] + dates[8..] + "<<<<<<<<<<<";
        string second = dates + issuer + "<<<<<<<<<<<" + Travel(composite);
        return (first, second, (Letters(name.Family) + "<<" + Letters(name.Given)).PadRight(30, '<')[..30]);
    }

    /// <summary>Codes of issuing states; UTO is the example state of the standard.</summary>
    private static string Issuer(string country) => country switch
    {
        "US" => "USA",
        "CA" => "CAN",
        "GB" => "GBR",
        "IE" => "IRL",
        "DE" => "D<<",
        "NL" => "NLD",
        "FR" => "FRA",
        "ES" => "ESP",
        "PT" => "PRT",
        "PL" => "POL",
        "RO" => "ROU",
        "UA" => "UKR",
        "GE" => "GEO",
        "TR" => "TUR",
        "NG" => "NGA",
        "KE" => "KEN",
        "IN" => "IND",
        "PH" => "PHL",
        "VN" => "VNM",
        "MY" => "MYS",
        "KR" => "KOR",
        "JP" => "JPN",
        "CN" => "CHN",
        "RU" => "RUS",
        "BR" => "BRA",
        "CO" => "COL",
        "MX" => "MEX",
        _ => "UTO"
    };

    private static string Letters(string text) => new([.. text.ToUpperInvariant().Select(c => char.IsAsciiLetterUpper(c) ? c : '<')]);
}
