using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Bench;

/// <summary>Given and family names of one origin, the most common first.</summary>
/// <param name="Origin">What the origin is called.</param>
/// <param name="Given">Given names in Latin letters.</param>
/// <param name="Family">Family names in Latin letters.</param>
internal sealed record OriginNames(string Origin, IReadOnlyList<string> Given, IReadOnlyList<string> Family)
{
    // The lists by country have no given names of Vietnam, no names of the Yoruba and few of China; these are common knowledge.
    private static readonly string[] VietnameseGiven = ("Anh Huy Minh Linh Nam Hung Tuan Phuong Thao Trang Duc Dung Hieu Hoang Ngoc Lan Huong Hai Long Quang Son Thanh Thu Ha Mai Tam Tung Viet Khanh Nga "
        + "Hoa Yen Bao Cuong Dat Giang Hanh Hien Khoa Kien Loan Nhung Oanh Phuc Quan Quynh Tam Thang Tien Trung Tu Uyen Van Vinh Xuan").Split(' ');

    private static readonly string[] YorubaGiven = ("Oluwaseun Ayodele Babatunde Olumide Adebayo Funmilayo Folake Temitope Ayomide Opeyemi Kehinde Taiwo Oluwatobi Adewale Bukola Damilola Yetunde Segun Tunde Ibukun "
        + "Oluwadamilare Abimbola Adeola Bolanle Titilayo Omolara Olufemi Adunni Ademola Kolawole Morenike Olabisi Simisola Tolulope Oluwakemi Rotimi Iyabo Modupe Ireti Dayo").Split(' ');

    private static readonly string[] YorubaFamily = ("Adeyemi Ogunleye Adebayo Balogun Afolabi Oladipo Adeleke Ojo Akinola Ogunbanjo Oyelaran Adesina Olatunji Akande Adewumi Owolabi Fashola Alabi Adeniyi Oyewole "
        + "Bamidele Adegoke Ogunsanya Akinwale Olaniyan Soyinka Ogundele Adekunle Ajayi Oyedepo Aluko Abiola Falana Odunsi Sowande Adeoye Olawale Oguntoye Ayoola Akintola").Split(' ');

    private static readonly string[] KoreanSyllables = ("ji min seo jun hyun ha eun yoon woo young su jin hee kyung mi sun tae dong jae sang hoon ki chul myung suk jung hye na ra bin chan do si ho ye ju won sung "
        + "yu rin ah an in kyu byung il").Split(' ');

    private static readonly string[] ChineseSyllables = ("xiu ying wei fang na min jing li qiang lei jun yang yong yan jie tao ming chao xia ping gang gui lan hong hua yu xin yi hao ran zi han mu chen ze xuan "
        + "jia qi rui lin hai bo feng guo jian").Split(' ');

    private static readonly string[] ChineseFamily = "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng".Split(' ');

    private static readonly string[] Arabs = ["EG", "SA", "IQ", "JO", "MA", "DZ", "LY", "AE", "KW", "LB", "TN"];

    /// <summary>Given names of each origin: the popular ones and, behind them, others put together of their parts.</summary>
    public const int GivenCount = 700;

    /// <summary>Family names of each origin, as many as the shortest list has.</summary>
    public const int FamilyCount = 30;

    /// <summary>The nine origins.</summary>
    /// <param name="folder">A folder with common-forenames-by-country.csv and common-surnames-by-country.csv.</param>
    public static IReadOnlyList<OriginNames> Read(string folder)
    {
        var given = ByCountry(Path.Combine(folder, "common-forenames-by-country.csv"));
        var family = ByCountry(Path.Combine(folder, "common-surnames-by-country.csv"));
        string[] arabic = Mixed(given, Arabs);
        string[] korean = Mixed(given, "KR");
        return
        [
            Of("Korean", korean, KoreanSyllables, KoreanSyllables, Mixed(family, "KR")),
            Of("Chinese", Mixed(given, "CN"), ChineseSyllables, ChineseSyllables, ChineseFamily),
            Of("Vietnamese", VietnameseGiven, [.. VietnameseGiven.Select(static name => name + " ")], VietnameseGiven, Mixed(family, "VN")),
            OfParts("Arabic", arabic, arabic),
            OfParts("Spanish", Mixed(given, "ES", "MX", "CO", "AR"), Mixed(family, "ES", "MX", "CO", "AR")),
            OfParts("Slavic", Mixed(given, "RU", "UA", "BY"), Mixed(family, "RU", "UA", "BY")),
            OfParts("Anglo", Mixed(given, "US", "GB", "CA"), Mixed(family, "US", "GB", "CA")),
            OfParts("Yoruba", YorubaGiven, YorubaFamily),
            OfParts("Indian", Mixed(given, "IN", "NP"), Mixed(family, "IN", "NP", "BD")),
        ];
    }

    private static OriginNames OfParts(string origin, string[] given, string[] family)
    {
        var cuts = given.Select(static name => (Name: name, Cut: CutOf(name))).Where(static pair => pair.Cut > 0).ToArray();
        return Of(origin, given, [.. cuts.Select(static pair => pair.Name[..pair.Cut]).Distinct()], [.. cuts.Select(static pair => pair.Name[pair.Cut..]).Distinct()], family);
    }

    private static OriginNames Of(string origin, string[] popular, string[] heads, string[] tails, string[] family)
    {
        var given = popular.ToList();
        var known = given.ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Parts of the most popular names come first.
        for (int sum = 0; sum < heads.Length + tails.Length; sum++)
        {
            for (int i = Math.Max(0, sum - tails.Length + 1); i <= Math.Min(sum, heads.Length - 1) && given.Count < GivenCount; i++)
            {
                string name = heads[i] + tails[sum - i];
                if (known.Add(name)) given.Add(name);
            }
        }
        return given.Count >= GivenCount && family.Length >= FamilyCount ? new(origin, given[..GivenCount], family[..FamilyCount])
            : throw new InvalidOperationException($"{origin}: {given.Count} given and {family.Length} family names are too few.");
    }

    // Before the first consonant that follows a vowel; 0 when there is none.
    private static int CutOf(string name)
    {
        for (int i = 1; i < name.Length - 1; i++)
        {
            if (IsVowel(name[i - 1]) && char.IsLetter(name[i]) && !IsVowel(name[i])) return i;
        }
        return 0;
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(PersonName.NormaliseGiven(letter.ToString()).Ascii.FirstOrDefault('-'), StringComparison.Ordinal);

    // First names of all countries, then second ones, and so on.
    private static string[] Mixed(Dictionary<string, List<string>> names, params string[] countries) =>
        [.. countries.SelectMany(country => names.GetValueOrDefault(country, []).Select((name, rank) => (name, rank)))
            .OrderBy(static entry => entry.rank).Select(static entry => entry.name).Distinct(StringComparer.OrdinalIgnoreCase)];

    // A name's group holds its spellings; the first one stands for it. Girls and boys take turns.
    private static Dictionary<string, List<string>> ByCountry(string path)
    {
        string[] lines = File.ReadAllLines(path, Encoding.UTF8);
        var header = lines[0].TrimStart('\uFEFF').Split(',');
        int country = Array.IndexOf(header, "Country"), group = Array.IndexOf(header, "Name Group"), romanised = Array.IndexOf(header, "Romanized Name");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split(',');
            if (cells.Length <= romanised || cells[romanised].Length == 0 || !seen.Add($"{cells[country]} {cells[group]}")) continue;
            if (!names.TryGetValue(cells[country], out var list)) names.Add(cells[country], list = []);
            list.Add(cells[romanised].Split('/')[0]);
        }
        return names;
    }
}
