using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Countries by their two letters; what is no known country stays as words.</summary>
internal sealed class CountryNormaliser : ValueNormaliser
{
    private readonly TextNormaliser words = new(TextForm.Words);

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        if (CountryCode.TryNormalise(text, out var country)) return country.Value.ToLowerInvariant();
        Span<byte> target = stackalloc byte[Room];
        return System.Text.Encoding.UTF8.GetString(target[..words.NormaliseAny(System.Text.Encoding.UTF8.GetBytes(text.ToString()), target)]);
    }
}
