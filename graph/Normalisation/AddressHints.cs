using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Small questions about the words of a street line.</summary>
internal static class AddressHints
{
    private static readonly FrozenDictionary<string, AddressClass> Telling = new Dictionary<string, AddressClass>(StringComparer.Ordinal)
    {
        ["C/O"] = AddressClass.MailStore,
        ["MAILBOXES"] = AddressClass.MailStore,
        ["POSTNET"] = AddressClass.MailStore,
        ["POSTALANNEX"] = AddressClass.MailStore,
        ["FREIGHT"] = AddressClass.Forwarder,
        ["FORWARD"] = AddressClass.Forwarder,
        ["FORWARDER"] = AddressClass.Forwarder,
        ["FORWARDING"] = AddressClass.Forwarder,
        ["CARGO"] = AddressClass.Forwarder,
        ["LOGISTICS"] = AddressClass.Forwarder,
        ["RESHIP"] = AddressClass.Forwarder,
        ["RESHIPPING"] = AddressClass.Forwarder,
        ["SHIPITO"] = AddressClass.Forwarder,
        ["MYUS"] = AddressClass.Forwarder,
        ["HOTEL"] = AddressClass.Hotel,
        ["MOTEL"] = AddressClass.Hotel,
        ["HOSTEL"] = AddressClass.Hotel,
        ["MARRIOTT"] = AddressClass.Hotel,
        ["HILTON"] = AddressClass.Hotel,
        ["HYATT"] = AddressClass.Hotel,
        ["DORM"] = AddressClass.Campus,
        ["DORMITORY"] = AddressClass.Campus,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> HighwayWords =
        new[] { "HWY", "RTE", "CO", "STATE", "US", "FM", "INTERSTATE", "SR", "CR", "RD" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind of place that a word, or a pair of words, gives away.</summary>
    public static AddressClass ClassOf(List<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            // "12 Cargo St" is a street of that name.
            bool namesStreet = i + 1 < words.Count && AddressWords.IsStreetType(words[i + 1]);
            if (!namesStreet && Telling.TryGetValue(words[i], out AddressClass kind)) return kind;
            if (i + 1 >= words.Count) continue;
            switch (words[i], words[i + 1])
            {
                case ("UPS", "STORE") or ("MAIL", "BOXES") or ("PAK", "MAIL") or ("POSTAL", "ANNEX") or ("MAIL", "STORE"):
                    return AddressClass.MailStore;
                case ("RESIDENCE", "HALL") or ("STUDENT", "HOUSING"):
                    return AddressClass.Campus;
                default:
                    break;
            }
        }
        return AddressClass.Unknown;
    }

    /// <summary>How many words from here on are a post office box with its number; 0 when they are none.</summary>
    public static int BoxLength(List<string> words, int at)
    {
        int box = (words[at], At(words, at + 1), At(words, at + 2)) switch
        {
            ("PO" or "POST", "BOX", _) => at + 1,
            ("P", "O", "BOX") or ("POST", "OFFICE", "BOX") => at + 2,
            ("POBOX" or "POB", _, _) => at,
            ("BOX", _, _) when at == 0 || (at == 2 && words[0] is ("RR" or "HC")) => at,
            _ => -1,
        };
        if (box < 0) return 0;
        int id = At(words, box + 1) == "#" ? box + 2 : box + 1;
        return id < words.Count && HasDigit(words[id]) ? id - at + 1 : 0;
    }

    /// <summary>True for words that can tell units apart: with a digit, one letter, or two letters.</summary>
    public static bool IsUnitId(string word) => HasDigit(word) || (word.Length <= 2 && char.IsAsciiLetter(word[0]));

    /// <summary>The id without hyphens and leading zeros.</summary>
    public static string UnitId(string word)
    {
        if (word.Contains('-', StringComparison.Ordinal)) word = word.Replace("-", "", StringComparison.Ordinal);
        string trimmed = word.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    /// <summary>True for 1ST, 22ND, 3RD, 5TH.</summary>
    public static bool IsOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[^3]) && word.AsSpan(word.Length - 2) is ("ST" or "ND" or "RD" or "TH");

    /// <summary>True for a word that can be a house number: it starts with a digit and is no ordinal, or is of a grid (N79W5406).</summary>
    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) ? !IsOrdinal(word)
        : word.Length > 3 && word[0] is ('N' or 'S' or 'E' or 'W') && char.IsAsciiDigit(word[1]) && char.IsAsciiDigit(word[2]);

    /// <summary>True for a unit written without a designator right behind the street type: 12 Elm St 4B. Highways keep their numbers.</summary>
    public static bool IsBareUnit(List<string> words, int last)
    {
        if (last < 3 || !AddressWords.IsStreetType(words[last - 1]) || HighwayWords.Contains(words[last - 2])) return false;
        if (words[last - 1] is "HWY" or "RTE") return false;
        string word = words[last];
        return (HasDigit(word) && !IsOrdinal(word)) || (word.Length == 1 && !AddressWords.IsDirection(word));
    }

    /// <summary>Where the house number stands behind a building's name, or -1.</summary>
    public static int NumberAfterName(List<string> words)
    {
        for (int i = 1; i < words.Count - 1; i++)
        {
            if (!IsNumber(words[i])) continue;
            bool namedBuilding = words[i - 1] == "BLDG" && i > 1; // Empire Building 350 5th Ave
            return HighwayWords.Contains(words[i - 1]) || (AddressWords.IsDesignator(words[i - 1]) && !namedBuilding) ? -1 : i;
        }
        return -1;
    }

    /// <summary>Joins directions written apart at either end: N W Elm St is NW Elm St.</summary>
    public static List<string> MergeDirections(List<string> words)
    {
        MergeAt(words, 0, minimum: 4);
        MergeAt(words, words.Count - 2, minimum: 4);
        return words;
    }

    private static void MergeAt(List<string> words, int at, int minimum)
    {
        if (words.Count < minimum || words[at] is not ("N" or "S") || words[at + 1] is not ("E" or "W")) return;
        words[at] += words[at + 1];
        words.RemoveAt(at + 1);
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    private static string At(List<string> words, int index) => index < words.Count ? words[index] : "";
}
