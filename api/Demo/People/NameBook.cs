namespace Investigations.Api.Demo.People;

/// <summary>Names of many origins. Everybody, honest or not, takes his name from here in the same way.</summary>
internal sealed class NameBook
{
    private static readonly string[] English = ["US", "GB", "CA", "AU", "IE", "NZ"];
    private readonly List<Part> englishGiven = [];
    private readonly List<Part> englishFamily = [];
    private readonly List<Part> anyFamily = [];
    private readonly List<(Part[] Given, Part[] Family)> origins = [];
    private readonly bool isPlain;

    public NameBook()
    {
        Dictionary<string, Part[]> given = [], family = [];
        foreach (string[] cells in Resource.Lines("names.txt"))
            (cells[1] is "given" ? given : family)[cells[0]] = [.. cells[2].Split(';').Select(Part.Read)];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string country in English)
        {
            englishGiven.AddRange(given[country].Where(part => seen.Add("g" + part.Plain)));
            if (family.TryGetValue(country, out Part[]? names)) englishFamily.AddRange(names.Where(part => seen.Add("f" + part.Plain)));
        }
        foreach (string country in family.Keys.Order(StringComparer.Ordinal))
        {
            anyFamily.AddRange(family[country].Where(part => seen.Add("f" + part.Plain)));
            if (given.TryGetValue(country, out Part[]? names) && names.Length >= 10 && family[country].Length >= 10) origins.Add((names, family[country]));
        }
    }

    private NameBook(bool isExchanged)
        : this()
    {
        isPlain = true;
        if (!isExchanged) return;
        var given = Exchange(englishGiven, origins.SelectMany(origin => origin.Given));
        var family = Exchange(englishFamily, anyFamily.Concat(origins.SelectMany(origin => origin.Family)));
        Replace(englishGiven, given);
        Replace(englishFamily, family);
        Replace(anyFamily, family);
        for (int i = 0; i < origins.Count; i++) origins[i] = ([.. origins[i].Given.Select(part => Of(part, given))], [.. origins[i].Family.Select(part => Of(part, family))]);
    }

    /// <summary>Two books in plain letters that give the same people names of English-speaking countries and of others the other way round.</summary>
    public static (NameBook Usual, NameBook Exchanged) Twins() => (new NameBook(isExchanged: false), new NameBook(isExchanged: true));

    /// <summary>True when the given name is common in English-speaking countries.</summary>
    public bool IsEnglishGiven(string name) => englishGiven.Exists(part => string.Equals(part.Plain, name, StringComparison.Ordinal));

    /// <summary>True when the family name is common in English-speaking countries.</summary>
    public bool IsEnglishFamily(string name) => englishFamily.Exists(part => string.Equals(part.Plain, name, StringComparison.Ordinal));

    public PersonalName Draw(Chance chance)
    {
        double kind = chance.Unit();
        (Part given, Part family) = kind switch
        {
            < 0.50 => (Common(chance, englishGiven), Common(chance, englishFamily)),
            < 0.78 => (Common(chance, englishGiven), chance.Pick(anyFamily)),
            _ => SameOrigin(chance)
        };
        string middle = chance.Below(10) switch
        {
            < 2 => (char)('A' + chance.Below(26)) + ".",
            2 => Common(chance, englishGiven).Plain,
            _ => ""
        };
        if (isPlain) return new PersonalName(given.Plain, middle, family.Plain);
        string marked = given.Marked.Length + family.Marked.Length > 0 ? given.Best + " " + family.Best : "";
        string native = given.Native.Length > 0 && family.Native.Length > 0 ? family.Native + " " + given.Native : "";
        return new PersonalName(given.Plain, middle, family.Plain, marked, native);
    }

    /// <summary>A given name beside a family name that is there already.</summary>
    public PersonalName Kin(Chance chance, PersonalName relative)
    {
        Part given = Common(chance, englishGiven);
        while (string.Equals(given.Plain, relative.Given, StringComparison.Ordinal)) given = Common(chance, englishGiven);
        return new PersonalName(given.Plain, "", relative.Family);
    }

    // One name for one name, so that who shares a name with whom stays.
    private static Dictionary<string, Part> Exchange(IEnumerable<Part> english, IEnumerable<Part> others)
    {
        var ours = english.DistinctBy(part => part.Plain).ToList();
        var known = ours.Select(part => part.Plain).ToHashSet(StringComparer.Ordinal);
        var theirs = others.DistinctBy(part => part.Plain).Where(part => !known.Contains(part.Plain)).ToList();
        var exchange = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var (mine, other) in ours.Zip(theirs))
        {
            exchange.Add(mine.Plain, other);
            exchange.Add(other.Plain, mine);
        }
        return exchange;
    }

    private static Part Of(Part part, Dictionary<string, Part> exchange) => exchange.GetValueOrDefault(part.Plain, part);

    private static void Replace(List<Part> parts, Dictionary<string, Part> exchange)
    {
        for (int i = 0; i < parts.Count; i++) parts[i] = Of(parts[i], exchange);
    }

    private static Part Common(Chance chance, List<Part> parts) => parts[chance.Skewed(parts.Count, 1.3)];

    private (Part Given, Part Family) SameOrigin(Chance chance)
    {
        (Part[] given, Part[] family) = chance.Pick(origins);
        return (chance.Pick(given), chance.Pick(family));
    }

    private sealed record Part(string Plain, string Marked, string Native)
    {
        public string Best => Marked.Length > 0 ? Marked : Plain;

        public static Part Read(string text)
        {
            string[] forms = text.Split('~');
            return new Part(forms[0], forms.Length > 1 ? forms[1] : "", forms.Length > 2 ? forms[2] : "");
        }
    }
}
