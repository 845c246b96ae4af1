namespace Investigations.Api.Demo.People;

/// <summary>Names of many origins. Everybody, honest or not, takes his name from here in the same way.</summary>
internal sealed class NameBook
{
    private static readonly string[] English = ["US", "GB", "CA", "AU", "IE", "NZ"];
    private readonly List<Part> englishGiven = [];
    private readonly List<Part> englishFamily = [];
    private readonly List<Part> anyFamily = [];
    private readonly List<(Part[] Given, Part[] Family)> origins = [];

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
