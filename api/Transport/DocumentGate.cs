using System.Text.Json;
using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Looks at a document before the library does and refuses what would cost too much.</summary>
internal static class DocumentGate
{
    /// <summary>Checks a document.</summary>
    /// <param name="document">The text of the document.</param>
    /// <param name="variables">The variables; they count where they say how many.</param>
    /// <param name="mayIntrospect">True when the schema may be asked for.</param>
    /// <returns>What the document does.</returns>
    /// <exception cref="GateException">It is refused; the code says why.</exception>
    public static GateDocument Check(string document, JsonElement variables, bool mayIntrospect)
    {
        var read = GateReader.Read(document, variables);
        var measure = new GateMeasure(read);
        measure.Check();
        if (measure.Introspects && !mayIntrospect)
            throw new GateException(ErrorCodes.IntrospectionRefused, "The schema may be asked for by administrators alone: read schema.graphql.");
        return read;
    }
}
