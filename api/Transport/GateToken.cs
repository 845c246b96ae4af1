namespace Investigations.Api.Transport;

/// <summary>What a token of a document is.</summary>
internal enum GateToken
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>A whole number or a decimal one.</summary>
    Number,

    /// <summary>A string or block string.</summary>
    Text,

    /// <summary>Three points.</summary>
    Spread,

    /// <summary>One character: <c>! $ &amp; ( ) : = @ [ ] { | }</c>.</summary>
    Punctuator,
}
