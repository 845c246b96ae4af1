using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>The name of a company, agency, bank or school, without the words for its legal form.</summary>
/// <remarks>Legal forms of the ISO 20275 (ELF) list that are common in payroll and vendor files, with their long spellings.</remarks>
public sealed class OrganisationName
{
    private const int MaxLength = 512; // characters

    // Spelling = canonical form. Several words are written with spaces and matched longest first.
    private const string Forms =
        "limited=ltd|ltd=ltd|llc=llc|limited liability company=llc|l l c=llc|incorporated=inc|inc=inc|corporation=corp|corp=corp|company=co|co=co|"
        + "llp=llp|limited liability partnership=llp|lp=lp|limited partnership=lp|pllc=pllc|pc=pc|plc=plc|public limited company=plc|"
        + "pty=pty|proprietary=pty|pvt=pvt|private=pvt|gmbh=gmbh|gesellschaft mit beschrankter haftung=gmbh|ag=ag|aktiengesellschaft=ag|kg=kg|ug=ug|"
        + "haftungsbeschrankt=ug|ohg=ohg|ev=ev|se=se|sa=sa|sas=sas|sarl=sarl|sasu=sasu|srl=srl|spa=spa|bv=bv|nv=nv|vof=vof|oy=oy|oyj=oyj|ab=ab|"
        + "aktiebolag=ab|as=as|asa=asa|aps=aps|a s=as|sro=sro|s r o=sro|sp z o o=spzoo|sp zoo=spzoo|doo=doo|d o o=doo|kft=kft|zrt=zrt|ooo=ooo|oao=oao|zao=zao|"
        + "pao=pao|jsc=jsc|pjsc=jsc|llp=llp|sl=sl|slu=sl|ltda=ltda|limitada=ltda|eireli=eireli|sa de cv=sadecv|s de rl de cv=sderl|sapi de cv=sapi|"
        + "kk=kk|kabushiki kaisha=kk|godo kaisha=gk|gk=gk|sdn bhd=sdnbhd|bhd=bhd|pte=pte|fzco=fzco|fzc=fzco|fze=fze|fz llc=fzllc|dmcc=dmcc|"
        + "lda=lda|tov=tov|pp=pp|ou=ou|uab=uab|sia=sia|eood=eood|ood=ood|ad=ad";

    private static readonly FrozenDictionary<string, string> Canonical = Forms.Split('|').DistinctBy(static entry => entry[..entry.IndexOf('=')])
        .ToFrozenDictionary(static entry => entry[..entry.IndexOf('=')], static entry => entry[(entry.IndexOf('=') + 1)..], StringComparer.Ordinal);

    private static readonly int LongestForm = Canonical.Keys.Max(static form => form.Count(static c => c == ' ') + 1);

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["international"] = "intl",
        ["technologies"] = "tech",
        ["technology"] = "tech",
        ["brothers"] = "bros",
        ["associates"] = "assoc",
        ["university"] = "univ",
        ["department"] = "dept",
        ["services"] = "service",
        ["solutions"] = "solution",
        ["systems"] = "system",
        ["saint"] = "st",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private OrganisationName(string original, string[] tokens, string legalForm)
    {
        Original = original;
        Tokens = tokens;
        LegalForm = legalForm;
        Key = string.Join(' ', tokens);
        IsPlaceholder = tokens.Length == 0 || Placeholder.IsWord(original) || Placeholder.IsWord(Key) || Placeholder.IsOneCharacter(Key)
            || Key is "self" or "self employed" or "freelance" or "freelancer" or "independent" or "various" or "confidential";
    }

    /// <summary>The text as written, without space around it.</summary>
    public string Original { get; }

    /// <summary>Latin words in the order written; legal forms and a leading "the" are gone.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Legal forms found behind the name in their short spelling, joined by spaces; empty when there are none.</summary>
    public string LegalForm { get; }

    /// <summary>The tokens joined by spaces: equal for "Lumen Retail, Inc." and "LUMEN RETAIL". With the country it names an organisation.</summary>
    public string Key { get; }

    /// <summary>True when the text names no organisation: n/a, self-employed, confidential. Must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>Reads a name. Any text gives a name; one without letters has no tokens. Never throws.</summary>
    public static OrganisationName Normalise(ReadOnlySpan<char> text)
    {
        text = UnicodeFold.Trim(text);
        string original = text.ToString();
        if (text.Length > MaxLength) text = text[..MaxLength];
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(text)).Replace("&", " and ", StringComparison.Ordinal);
        var tokens = new List<string>(6);
        NameTokens.Split(latin, tokens, joinInitials: true);
        while (tokens.Count > 1 && tokens[0] == "the") tokens.RemoveAt(0);
        var forms = new List<string>(2);
        while (tokens.Count > 1)
        {
            if (TryStripForm(tokens, forms)) continue;
            if (tokens[^1] != "and") break;
            tokens.RemoveAt(tokens.Count - 1); // "Smith & Co" without its form
        }
        for (int i = 0; i < tokens.Count; i++) tokens[i] = Words.GetValueOrDefault(tokens[i], tokens[i]);
        forms.Reverse();
        return new OrganisationName(original, [.. tokens], string.Join(' ', forms));
    }

    private static bool TryStripForm(List<string> tokens, List<string> forms)
    {
        for (int words = Math.Min(LongestForm, tokens.Count - 1); words > 0; words--)
        {
            string tail = words == 1 ? tokens[^1] : string.Join(' ', tokens.Skip(tokens.Count - words));
            if (!Canonical.TryGetValue(tail, out string? form)) continue;
            tokens.RemoveRange(tokens.Count - words, words);
            forms.Add(form);
            return true;
        }
        return false;
    }
}
