using GraphQL.Types;
using GraphQLParser.AST;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A moment in UTC.</summary>
internal sealed class MomentType : ScalarGraphType
{
    /// <summary>Names the scalar.</summary>
    public MomentType()
    {
        Name = "Moment";
        Description = "A moment in UTC, ISO 8601, such as 2026-04-20T10:00:00Z. A date is read as its midnight.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when MomentKey.Parse(text) is { } moment => moment,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text when MomentKey.Parse(text.Value.Span) is { } moment => moment,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLStringValue text && MomentKey.Parse(text.Value.Span) is not null);

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is DateTimeOffset moment ? MomentKey.Of(moment) : value is null ? null : ThrowSerializationError(value);

    /// <inheritdoc/>
    public override GraphQLValue ToAST(object? value) =>
        value is DateTimeOffset moment ? new GraphQLStringValue(MomentKey.Of(moment)) : ThrowASTConversionError(value);
}
