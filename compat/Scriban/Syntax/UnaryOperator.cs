namespace Scriban.Syntax;

internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
}
