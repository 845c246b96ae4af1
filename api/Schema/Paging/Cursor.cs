using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Investigations.Api.Schema.Paging;

/// <summary>A place in a list: a cursor of the store, and how many items after it.</summary>
/// <param name="After">The store's cursor at the start of a page; null at the start of the list.</param>
/// <param name="Skip">Items to pass over from there, 0 to 400.</param>
/// <remarks>The store names the end of a page alone; so each item of a page has a cursor of its own.</remarks>
internal readonly record struct Cursor(string? After, int Skip)
{
    private const int Longest = 2_048; // characters
    private const int Farthest = 400; // with a page of 100 after it, the 500 that a store reads at once

    /// <summary>The text that clients hand back: base64url of the number, a colon and the store's cursor.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Skip}:{After}")));

    /// <summary>Reads the text; null when it is none of ours.</summary>
    public static Cursor? Parse(string text)
    {
        if (text.Length > Longest || !Base64Url.IsValid(text)) return null;
        string plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        int colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !int.TryParse(plain.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int skip) || skip > Farthest) return null;
        return new Cursor(colon + 1 == plain.Length ? null : plain[(colon + 1)..], skip);
    }
}
