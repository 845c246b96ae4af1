using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>States and provinces by their short form; what is no known one stays as words.</summary>
internal sealed class RegionNormaliser : ValueNormaliser
{
    private readonly TextNormaliser words = new(TextForm.Words);

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        if (RegionName.ShortOf(UnicodeFold.Fold(UnicodeFold.Trim(text))) is { } region) return region;
        Span<byte> target = stackalloc byte[Room];
        return Encoding.UTF8.GetString(target[..words.NormaliseAny(Encoding.UTF8.GetBytes(text.ToString()), target)]);
    }
}
