using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Cuts a document into tokens, one at a time, and stops at the limit.</summary>
/// <param name="document">The text.</param>
internal ref struct GateTokens(ReadOnlySpan<char> document)
{
    private readonly ReadOnlySpan<char> document = document;
    private int position;
    private int count;

    /// <summary>What the current token is.</summary>
    public GateToken Kind { get; private set; }

    /// <summary>The text of the current token.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>True when the current token is this punctuator.</summary>
    public readonly bool Is(char punctuator) => Kind is GateToken.Punctuator && Text[0] == punctuator;

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="GateException">The text is no token, or there are too many.</exception>
    public void Next()
    {
        SkipIgnored();
        if (position == document.Length)
        {
            Kind = GateToken.End;
            Text = default;
            return;
        }

        if (++count > GateLimits.Tokens) throw new GateException(ErrorCodes.DocumentTooLarge, $"A document may have {GateLimits.Tokens} tokens.");
        int start = position;
        Kind = Read(document[position]);
        Text = document[start..position];
    }

    /// <summary>The error for a document that is not GraphQL here.</summary>
    public readonly GateException Unreadable() => new(ErrorCodes.DocumentUnreadable, $"The document is not GraphQL near character {position}.");

    private void SkipIgnored()
    {
        while (position < document.Length)
        {
            if (document[position] is '#')
            {
                int end = document[position..].IndexOfAny('\n', '\r');
                position = end < 0 ? document.Length : position + end;
            }
            else if (document[position] is ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF')
            {
                position++;
            }
            else
            {
                return;
            }
        }
    }

    private GateToken Read(char first)
    {
        if (first is '_' || char.IsAsciiLetter(first))
        {
            SkipWhile(c => c is '_' || char.IsAsciiLetterOrDigit(c));
            return GateToken.Name;
        }

        if (first is '-' || char.IsAsciiDigit(first))
        {
            position++;
            SkipWhile(c => c is '.' or '+' or '-' || char.IsAsciiLetterOrDigit(c));
            return GateToken.Number;
        }

        if (first is '"')
        {
            ReadText();
            return GateToken.Text;
        }

        if (document[position..].StartsWith("..."))
        {
            position += 3;
            return GateToken.Spread;
        }

        if (!"!$&():=@[]{|}".Contains(first, StringComparison.Ordinal)) throw Unreadable();
        position++;
        return GateToken.Punctuator;
    }

    private void SkipWhile(Func<char, bool> isPart)
    {
        while (position < document.Length && isPart(document[position])) position++;
    }

    private void ReadText()
    {
        bool isBlock = document[position..].StartsWith("\"\"\"");
        string close = isBlock ? "\"\"\"" : "\"";
        position += close.Length;
        while (position < document.Length && !document[position..].StartsWith(close))
        {
            bool isEscape = isBlock ? document[position..].StartsWith("\\\"\"\"") : document[position] is '\\';
            if (!isBlock && document[position] is '\n' or '\r') throw Unreadable();
            position += isEscape ? (isBlock ? 4 : 2) : 1;
        }

        position += close.Length;
        if (position > document.Length)
        {
            position = document.Length;
            throw Unreadable();
        }
    }
}
